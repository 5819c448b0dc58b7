import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { AppLink } from '@/ui/text/AppLink';
import { type ComparedSide, CompareTable } from './CompareTable';
import { type Achievement, type Demand, useAchievements, useDemands, useNameOf } from './compareData';
import { achievementFacts, type ComparedFact, demandFacts, differs } from './comparedFacts';
import { compareMessages as words } from './messages';
import { readCompared } from './searchAddress';

/** Up to four listings side by side; which ones stands in the address. */
export function ComparePage() {
  const [search] = useSearchParams();
  const ids = readCompared(search);
  return search.get('kind') === 'DEMAND' ? <Demands ids={ids} /> : <Achievements ids={ids} />;
}

type Query<Side> = { data?: Side | undefined; isPending: boolean };

function Achievements({ ids }: { ids: string[] }) {
  const name = useNameOf();
  return (
    <Frame
      kind="ACHIEVEMENT"
      ids={ids}
      queries={useAchievements(ids)}
      factsOf={(sides: Achievement[]) => achievementFacts(sides, name)}
    />
  );
}

function Demands({ ids }: { ids: string[] }) {
  const name = useNameOf();
  return (
    <Frame
      kind="DEMAND"
      ids={ids}
      queries={useDemands(ids)}
      factsOf={(sides: Demand[]) => demandFacts(sides, name)}
    />
  );
}

type FrameProps<Side> = {
  kind: 'ACHIEVEMENT' | 'DEMAND';
  ids: string[];
  queries: readonly Query<Side>[];
  factsOf: (sides: Side[]) => ComparedFact[];
};

function Frame<Side extends Achievement | Demand>({ kind, ids, queries, factsOf }: FrameProps<Side>) {
  const [, setSearch] = useSearchParams();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const sides = queries.flatMap(({ data }) => (data ? [data] : []));
  const gone = queries.filter(({ data, isPending }) => !data && !isPending).length;
  const loading = queries.some(({ isPending }) => isPending);
  const facts = factsOf(sides).filter((fact) => !onlyDifferent || differs(fact));
  const remove = (id: string) =>
    setSearch({ kind, compare: ids.filter((each) => each !== id).join(',') }, { replace: true });
  const columns: ComparedSide[] = sides.map(({ id, content, demo }) => ({
    id,
    title: content.title,
    to: `${kind === 'DEMAND' ? '/demands' : '/achievements'}/${id}`,
    demo,
  }));
  return (
    <>
      <PageHeader
        title={words.titles[kind]}
        lead={words.lead}
        actions={<AppLink to={`/search?kind=${kind}&compare=${ids.join(',')}`}>{words.chooseOthers}</AppLink>}
      />
      {gone > 0 ? <p role="status">{words.gone(gone)}</p> : null}
      {loading ? <SkeletonRows rows={8} height={48} /> : null}
      {!loading && sides.length === 0 ? <EmptyState title={words.empty} hint={words.emptyHint} /> : null}
      {!loading && sides.length > 0 ? (
        <>
          {sides.length > 1 ? (
            <Switch
              mb="md"
              label={words.onlyDifferent}
              checked={onlyDifferent}
              onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
            />
          ) : null}
          <CompareTable caption={words.titles[kind]} sides={columns} facts={facts} onRemove={remove} />
        </>
      ) : null}
    </>
  );
}
