import { Button } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { useHasRole } from '@/app/session/useSession';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { useUnmatchedAdvice } from './matchData';
import classes from './matching.module.css';
import { messages } from './messages';

/** A demand that nothing fits: what not even the nearest achievements answer, and what can be done. */
export function NoMatch({ demandId }: { demandId: string }) {
  const { data, error } = useUnmatchedAdvice(demandId);
  const author = useHasRole(['ENTERPRISE_MEMBER']);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={2} height={120} />;
  const { compared, unmet } = data;
  if (compared === 0) return <EmptyState title={messages.empty} hint={messages.emptyHint} />;
  return (
    <>
      <EmptyState
        title={messages.nothingFits}
        hint={messages.nothingFitsHint}
        action={
          author ? (
            <Button component={AppLink} to={`/work/demands/${demandId}/edit`} variant="default">
              {messages.editDemand}
            </Button>
          ) : undefined
        }
      />
      {unmet.length > 0 ? (
        <Panel title={messages.unmetTitle}>
          <p className={classes.quiet}>{messages.unmetLead(compared)}</p>
          <ul className={classes.missing}>
            {unmet.map(({ label, said }) => (
              <li key={`${label} ${said}`}>
                {label}：{said}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <p className={classes.quiet}>{messages.challengeHint}</p>
    </>
  );
}
