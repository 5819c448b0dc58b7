import { Button } from '@mantine/core';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { ROLE_NAMES } from '@/app/session/roles';
import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { Panel } from '@/ui/layout/Panel';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { messages } from './messages';
import classes from './organization.module.css';
import { useInvitations } from './organizationData';
import type { PendingInvitation } from './types';

const words = messages.members;

/** Invitations that nobody has accepted yet. */
export function InvitationsPanel() {
  const { data } = useInvitations();
  if (data?.length === 0) {
    return (
      <Panel title={words.pending}>
        <p className={classes.note}>{words.noPending}</p>
      </Panel>
    );
  }
  return (
    <Panel title={words.pending} padded={false}>
      <DataTable
        caption={words.pendingTable}
        columns={COLUMNS}
        rows={data}
        rowKey={(row) => row.id}
        empty={null}
      />
    </Panel>
  );
}

const COLUMNS: readonly Column<PendingInvitation>[] = [
  {
    key: 'name',
    header: words.name,
    cell: (row) => (
      <>
        {row.name}
        <span className={classes.sub}>{row.email}</span>
      </>
    ),
  },
  {
    key: 'roles',
    header: words.roles,
    secondary: true,
    cell: (row) => row.roles.map((role) => ROLE_NAMES[role]).join('、'),
  },
  { key: 'expires', header: words.expires, cell: (row) => <Expiry invitation={row} /> },
  {
    key: 'action',
    header: words.action,
    unlabelled: true,
    align: 'right',
    cell: (row) => <Revoke invitation={row} />,
  },
];

function Expiry({ invitation }: { invitation: PendingInvitation }) {
  const over = new Date(invitation.expiresAt) <= new Date();
  return over ? <StatusBadge status="EXPIRED" label={words.expired} /> : tableTime(invitation.expiresAt);
}

function Revoke({ invitation }: { invitation: PendingInvitation }) {
  const revoke = useAction({
    run: () =>
      answerOf(api.DELETE('/api/organization/invitations/{id}', { params: { path: { id: invitation.id } } })),
    success: words.revoked,
    invalidates: [['organization', 'invitations']],
  });
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={revoke.pending}
      onClick={() => revoke.start(undefined)}
    >
      {words.revoke}
      <span className="visually-hidden">对{invitation.name}的邀请</span>
    </Button>
  );
}
