import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useAction } from '@/api/useAction';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { MessagePage } from '@/ui/layout/MessagePage';
import { AppLink } from '@/ui/text/AppLink';
import { linkMessages as words } from './messages';

/** Where the link in a reminder leads; works without signing in. */
export function UnsubscribePage() {
  const token = useLocation().hash.slice(1);
  const { data, error } = useQuery({
    queryKey: ['unsubscription', token],
    queryFn: () =>
      answerOf(api.POST('/api/public/unsubscriptions/{token}/look', { params: { path: { token } } })),
    enabled: token !== '',
    retry: false,
  });
  const [done, setDone] = useState<'one' | 'all'>();
  const stop = useAction({
    run: () => answerOf(api.POST('/api/public/unsubscriptions/{token}', { params: { path: { token } } })),
    onDone: () => setDone('one'),
  });
  const stopAll = useAction({
    run: () => answerOf(api.POST('/api/public/unsubscriptions/{token}/all', { params: { path: { token } } })),
    onDone: () => setDone('all'),
  });
  if (!token) return <Said title={words.missing}>{words.missingText}</Said>;
  if (done === 'all') return <Said title={words.stoppedAll}>{words.stoppedAllText}</Said>;
  if (done === 'one') return <Said title={words.stopped}>{words.stoppedText(data?.label ?? '')}</Said>;
  const problem = stop.problem ?? stopAll.problem;
  return (
    <MessagePage code="✉" title={words.unsubscribe}>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {problem ? <ProblemAlert problem={problem} /> : null}
      {!data && !error ? <SkeletonRows rows={2} height={32} /> : null}
      {data ? (
        <>
          <p>{words.question(data.label)}</p>
          <p>{words.stays}</p>
          <Group>
            <Button loading={stop.pending} onClick={() => stop.start(undefined)}>
              {words.stop}
            </Button>
            <Button variant="default" loading={stopAll.pending} onClick={() => stopAll.start(undefined)}>
              {words.stopAll}
            </Button>
          </Group>
        </>
      ) : null}
    </MessagePage>
  );
}

function Said({ title, children }: { title: string; children: ReactNode }) {
  return (
    <MessagePage code="✓" title={title}>
      <p>{children}</p>
      <Button component={AppLink} to="/work/subscriptions" variant="default">
        {words.manage}
      </Button>
    </MessagePage>
  );
}
