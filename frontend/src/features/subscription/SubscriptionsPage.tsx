import { Button } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { useSubscriptions } from '@/app/connected/subscriptions';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { MatchesPanel } from './MatchesPanel';
import { messages } from './messages';
import { PublicFeeds } from './PublicFeeds';
import { SubscriptionCard } from './SubscriptionCard';
import classes from './subscription.module.css';

/** Everything a person wants to be told of, and how. */
export function SubscriptionsPage() {
  const { data, error } = useSubscriptions();
  return (
    <>
      <PageHeader title={messages.title} lead={messages.lead} />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <div className={classes.stack}>
        <Panel padded={false}>
          {!data && !error ? <SkeletonRows rows={4} height={72} /> : null}
          {data?.length === 0 ? <Nothing /> : null}
          <ul className={classes.cards} aria-label={messages.title}>
            {data?.map((subscription) => (
              <SubscriptionCard key={subscription.id} subscription={subscription} />
            ))}
          </ul>
        </Panel>
        {data && !data.some(({ kind }) => kind === 'MATCHES') ? <MatchesPanel /> : null}
        <PublicFeeds />
      </div>
    </>
  );
}

function Nothing() {
  return (
    <EmptyState
      title={messages.empty}
      hint={messages.emptyHint}
      action={
        <Button component={AppLink} to="/search?kind=ACHIEVEMENT" variant="default">
          {messages.toSearch}
        </Button>
      }
    />
  );
}
