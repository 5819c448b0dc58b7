import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { formatFenRounded } from '@/lib/money';
import { formatCount } from '@/lib/numbers';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { FilterBar } from '@/ui/data/FilterBar';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { DIMENSIONS, dimensionOf } from './dimensions';
import { Growth } from './Growth';
import classes from './indicator.module.css';
import { messages } from './messages';
import { PeriodFields } from './PeriodFields';
import { Plot } from './Plot';
import { periodName, yearBefore } from './periods';
import { StatisticsPage } from './StatisticsPage';
import { useStatFilter } from './statFilter';
import type { StatFigure } from './types';

const words = messages.comparison;
const CONTRACTS = '/work/indicator/contracts';
const CHOICES = DIMENSIONS.filter((each) => each.filter !== 'period').map(({ value, label }) => ({
  value,
  label,
}));

/** Two periods of any length side by side. */
export function ComparisonPage() {
  const filter = useStatFilter();
  const { query, search, set, address } = filter;
  const by = dimensionOf(search.get('by'), 'KIND');
  const other = search.get('with') ?? yearBefore(query.period);
  const asked = { ...query, with: other, by: by.value };
  const { data, error, refetch } = useQuery({
    queryKey: ['indicator', 'comparison', asked],
    queryFn: () => answerOf(api.GET('/api/indicator/comparison', { params: { query: asked } })),
  });
  const names = [periodName(query.period), periodName(other)] as const;
  const opening = (figure: StatFigure, period?: string) =>
    address(CONTRACTS, {
      ...(figure.code ? { [by.filter]: figure.filter } : {}),
      ...(period ? { period } : {}),
    });
  const rows = useMemo(() => (data ? [...data.rows, data.total] : undefined), [data]);
  return (
    <StatisticsPage
      lead={words.lead}
      filter={filter}
      scope={data?.scope}
      problem={error ? problemOf(error) : undefined}
      onRetry={() => void refetch()}
    >
      <div className={classes.screen}>
        <FilterBar>
          <PeriodFields label={words.with} value={other} onChange={(value) => set({ with: value })} />
          <Select
            label={words.by}
            data={CHOICES}
            value={by.value}
            allowDeselect={false}
            onChange={(value) => set({ by: value })}
          />
        </FilterBar>
      </div>
      <Panel title={`${names[0]}，${words.against} ${names[1]}`}>
        {data ? (
          <ComparisonPlot rows={data.rows} names={names} label={by.label} />
        ) : (
          <SkeletonRows rows={1} height={300} />
        )}
        <DataTable
          caption={by.label}
          columns={columnsOf(
            by.label,
            names,
            (figure) => opening(figure),
            (figure) => opening(figure, other),
          )}
          rows={data && data.rows.length === 0 ? [] : rows}
          rowKey={(row) => row.code || 'total'}
          figures
          empty={<EmptyState title={messages.figures.empty} hint={messages.figures.emptyHint} />}
        />
      </Panel>
    </StatisticsPage>
  );
}

function ComparisonPlot({
  rows,
  names,
  label,
}: {
  rows: readonly StatFigure[];
  names: readonly [string, string];
  label: string;
}) {
  const shown = useMemo(() => rows.slice(0, 12), [rows]);
  const categories = useMemo(() => shown.map((row) => row.name), [shown]);
  const series = useMemo(
    () => [
      { name: names[0], fen: shown.map((row) => row.grossFen) },
      { name: names[1], fen: shown.map((row) => row.beforeGrossFen) },
    ],
    [shown, names],
  );
  return <Plot label={`${label}，${names[0]}与${names[1]}`} categories={categories} series={series} />;
}

function columnsOf(
  label: string,
  names: readonly [string, string],
  now: (figure: StatFigure) => string,
  before: (figure: StatFigure) => string,
): readonly Column<StatFigure>[] {
  return [
    { key: 'name', header: label, cell: (row) => row.name },
    {
      key: 'contracts',
      header: `${names[0]}（项）`,
      align: 'right',
      secondary: true,
      cell: (row) => formatCount(row.contracts),
    },
    {
      key: 'gross',
      header: `${names[0]}（万元）`,
      align: 'right',
      cell: (row) => <AppLink to={now(row)}>{formatFenRounded(row.grossFen, 'wan')}</AppLink>,
    },
    {
      key: 'beforeContracts',
      header: `${names[1]}（项）`,
      align: 'right',
      secondary: true,
      cell: (row) => formatCount(row.beforeContracts),
    },
    {
      key: 'before',
      header: `${names[1]}（万元）`,
      align: 'right',
      cell: (row) => <AppLink to={before(row)}>{formatFenRounded(row.beforeGrossFen, 'wan')}</AppLink>,
    },
    {
      key: 'difference',
      header: words.difference,
      align: 'right',
      secondary: true,
      cell: (row) => formatFenRounded(row.grossFen - row.beforeGrossFen, 'wan'),
    },
    { key: 'growth', header: words.growth, align: 'right', cell: (row) => <Growth value={row.growth} /> },
  ];
}
