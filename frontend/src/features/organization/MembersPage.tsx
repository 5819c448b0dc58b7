import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { InvitationsPanel } from './InvitationsPanel';
import { InviteDialog } from './InviteDialog';
import { MemberTable } from './MemberTable';
import { messages } from './messages';
import { OwnTabs } from './OwnTabs';
import classes from './organization.module.css';
import { useMembers, useOwnOrganization } from './organizationData';

const words = messages.members;

/** The people of one's organisation. */
export function MembersPage() {
  const { data, error } = useMembers();
  const organization = useOwnOrganization();
  const [inviting, setInviting] = useState(false);
  const verified = organization.data?.state === 'VERIFIED';
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <Button
            leftSection={<IconUserPlus size={18} aria-hidden="true" />}
            disabled={!verified}
            aria-describedby={verified ? undefined : 'invite-blocked'}
            onClick={() => setInviting(true)}
          >
            {words.invite}
          </Button>
        }
      />
      <OwnTabs />
      {organization.data && !verified ? (
        <p id="invite-blocked" className={classes.note}>
          {words.inviteBlocked}
        </p>
      ) : null}
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <div className={classes.stack}>
        <Panel title={words.list} padded={false}>
          <MemberTable rows={data?.members} rolesOf={() => data?.allowedRoles ?? []} />
        </Panel>
        <InvitationsPanel />
      </div>
      <InviteDialog opened={inviting} roles={data?.allowedRoles ?? []} onClose={() => setInviting(false)} />
    </>
  );
}
