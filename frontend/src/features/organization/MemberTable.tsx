import type { Role } from '@/app/session/roles';
import { ROLE_NAMES } from '@/app/session/roles';
import type { CursorPage } from '@/ui/data/CursorPager';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { MemberActions } from './MemberActions';
import { messages } from './messages';
import classes from './organization.module.css';
import type { Member } from './types';

const words = messages.members;

type MemberTableProps = {
  rows: readonly Member[] | undefined;
  /** The roles that a person can be given here; left out where roles are not changed. */
  rolesOf?: (member: Member) => readonly Role[];
  withOrganization?: boolean;
  readOnly?: boolean;
  page?: CursorPage;
};

export function MemberTable({
  rows,
  rolesOf,
  withOrganization = false,
  readOnly = false,
  page,
}: MemberTableProps) {
  const columns: Column<Member>[] = [
    {
      key: 'name',
      header: words.name,
      cell: (row) => (
        <>
          {row.name} {row.demo ? <DemoBadge /> : null}
          <span className={classes.sub}>{row.email}</span>
          <span className={classes.phone}>
            {[withOrganization ? row.organizationName : null, roleNames(row)].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'roles',
      header: words.roles,
      secondary: true,
      cell: roleNames,
    },
    { key: 'state', header: words.state, unlabelled: true, cell: (row) => <MemberState state={row.state} /> },
  ];
  if (withOrganization) {
    columns.splice(1, 0, {
      key: 'organization',
      header: messages.accounts.organization,
      secondary: true,
      cell: (row) => row.organizationName ?? '—',
    });
  }
  if (!readOnly) {
    columns.push({
      key: 'action',
      header: words.action,
      unlabelled: true,
      align: 'right',
      cell: (row) => <MemberActions member={row} {...(rolesOf ? { roles: rolesOf(row) } : {})} />,
    });
  }
  return (
    <DataTable
      caption={words.table}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      {...(page ? { page } : {})}
      empty={<EmptyState title={messages.accounts.empty} hint={messages.accounts.emptyHint} />}
    />
  );
}

function roleNames(member: Member): string {
  return member.roles.map((role) => ROLE_NAMES[role]).join('、');
}

function MemberState({ state }: { state: Member['state'] }) {
  return state === 'ACTIVE' ? (
    <StatusBadge status="VERIFIED" label={words.active} />
  ) : (
    <StatusBadge status="SUSPENDED" label={words.disabled} />
  );
}
