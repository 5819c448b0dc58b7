import type { ReactNode } from 'react';
import type { Problem } from '@/api/problem';
import { type CursorPage, CursorPager } from '@/ui/data/CursorPager';
import { CardList } from '@/ui/data/ScoreCard';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import type { BenchPair } from './brokerageData';
import { PairCard } from './PairCard';

type PairListProps = {
  /** Undefined while loading. */
  pairs: readonly BenchPair[] | undefined;
  problem?: Problem | undefined;
  page: CursorPage;
  empty: { title: string; hint: string };
  aside?: (pair: BenchPair) => ReactNode;
};

export function PairList({ pairs, problem, page, empty, aside }: PairListProps) {
  return (
    <>
      {problem ? <ProblemAlert problem={problem} /> : null}
      {!pairs && !problem ? <SkeletonRows rows={4} height={120} /> : null}
      {pairs?.length === 0 && !page.onNext ? <EmptyState title={empty.title} hint={empty.hint} /> : null}
      <CardList>
        {pairs?.map((pair) => (
          <PairCard key={pair.matchId} pair={pair} aside={aside?.(pair)} />
        ))}
      </CardList>
      <CursorPager page={page} />
    </>
  );
}
