import { problemOf } from '@/api/problem';
import { RankingChoice } from '@/app/connected/RankingChoice';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { CursorPager } from '@/ui/data/CursorPager';
import { CardList } from '@/ui/data/ScoreCard';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { CapacityForm } from './CapacityForm';
import { MatchCard } from './MatchCard';
import { useNewestMatches } from './matchData';
import { messages } from './messages';

/** Everything new for the caller's organisation, whichever side it is on. */
export function MyMatchesPage() {
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useNewestMatches(after);
  return (
    <>
      <PageHeader title={messages.mine} lead={messages.mineLead} />
      <RankingChoice />
      <CapacityForm />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {!data && !error ? <SkeletonRows rows={4} height={120} /> : null}
      {data?.items.length === 0 ? <EmptyState title={messages.empty} hint={messages.emptyHint} /> : null}
      <CardList>
        {data?.items.map((match) => (
          <MatchCard
            key={match.id}
            match={match}
            sought={match.side === 'DEMAND' ? 'ACHIEVEMENT' : 'DEMAND'}
            withOwn
          />
        ))}
      </CardList>
      <CursorPager page={pageOf(data)} />
    </>
  );
}
