import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { RankingChoice } from '@/app/connected/RankingChoice';
import { CardList } from '@/ui/data/ScoreCard';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { AppLink } from '@/ui/text/AppLink';
import { foldedOf } from './folded';
import { MatchCard } from './MatchCard';
import { type Kind, useMatchesOf } from './matchData';
import classes from './matching.module.css';
import { messages } from './messages';
import { NoMatch } from './NoMatch';

const WORDS = {
  DEMAND: { title: messages.ofDemand, lead: messages.ofDemandLead, sought: 'ACHIEVEMENT' },
  ACHIEVEMENT: { title: messages.ofAchievement, lead: messages.ofAchievementLead, sought: 'DEMAND' },
} as const;

export function DemandMatchesPage() {
  return <MatchListPage kind="DEMAND" />;
}

export function AchievementMatchesPage() {
  return <MatchListPage kind="ACHIEVEMENT" />;
}

/** The matches of one listing, best first; the best one shows its reasons at once. */
function MatchListPage({ kind }: { kind: Kind }) {
  const { id = '' } = useParams();
  const { data, error } = useMatchesOf(kind, id);
  const [all, setAll] = useState(false);
  const words = WORDS[kind];
  const shown = data?.filter((match) => all || !match.dismissal);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <RankingChoice />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {!data && !error ? <SkeletonRows rows={4} height={120} /> : null}
      {data?.some((match) => match.dismissal) ? (
        <Checkbox
          className={classes.all}
          label={messages.showDismissed}
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      ) : null}
      {kind === 'DEMAND' && data?.length === 0 ? <NoMatch demandId={id} /> : null}
      {shown?.length === 0 && (kind !== 'DEMAND' || data?.length) ? (
        <EmptyState
          title={messages.empty}
          hint={messages.emptyHint}
          action={
            <Button component={AppLink} to={`/search?kind=${words.sought}`} variant="default">
              {messages.search}
            </Button>
          }
        />
      ) : null}
      <CardList>
        {foldedOf(shown ?? []).map(({ match, near }, index) => (
          <MatchCard key={match.id} match={match} sought={words.sought} opened={index === 0} near={near} />
        ))}
      </CardList>
    </>
  );
}
