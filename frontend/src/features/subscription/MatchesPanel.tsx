import { Button, Stack } from '@mantine/core';
import { useSubscribe } from '@/app/connected/subscriptions';
import { useAccount, useHasRole } from '@/app/session/useSession';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { messages } from './messages';

/** Matches are told in the site anyway; whoever wants them by mail says so here. */
export function MatchesPanel() {
  const account = useAccount();
  const mayPublish = useHasRole(['INSTITUTE_MEMBER', 'ENTERPRISE_MEMBER']);
  const follow = useSubscribe(messages.matchesFollowed);
  if (!account?.organizationId || !mayPublish) return null;
  return (
    <Panel title={messages.matches}>
      <Stack gap="sm" align="flex-start">
        <p style={{ margin: 0 }}>{messages.matchesText}</p>
        {follow.problem ? <ProblemAlert problem={follow.problem} /> : null}
        <Button
          variant="default"
          loading={follow.pending}
          onClick={() => follow.start({ kind: 'MATCHES', topic: '', mail: true, rhythm: 'DAILY' })}
        >
          {messages.followMatches}
        </Button>
      </Stack>
    </Panel>
  );
}
