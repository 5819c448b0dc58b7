import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { formatFenRounded } from '@/lib/money';
import { formatCount } from '@/lib/numbers';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import classes from './indicator.module.css';
import { messages } from './messages';
import { Plot } from './Plot';
import { StatisticsPage } from './StatisticsPage';
import { useStatFilter } from './statFilter';
import type { StatFigure, StatFlow } from './types';

const words = messages.flows;
const PARTS = ['output', 'absorption', 'local', 'touching'] as const;

/** What leaves an area, comes into it and stays in it. */
export function FlowsPage() {
  const filter = useStatFilter();
  const { query, address } = filter;
  const { data, error, refetch } = useQuery({
    queryKey: ['indicator', 'flows', query],
    queryFn: () => answerOf(api.GET('/api/indicator/flows', { params: { query } })),
  });
  const opening = (flow: StatFlow, part: (typeof PARTS)[number]) =>
    address('/work/indicator/contracts', { area: flow.area, flow: part.toUpperCase() });
  return (
    <StatisticsPage
      lead={words.lead}
      filter={filter}
      scope={data?.scope}
      problem={error ? problemOf(error) : undefined}
      onRetry={() => void refetch()}
    >
      <Panel title={words.title}>
        {data ? <FlowPlot flows={data.areas} /> : <SkeletonRows rows={1} height={300} />}
        <DataTable
          caption={words.title}
          columns={columnsOf(opening)}
          rows={data?.areas}
          rowKey={(row) => row.area}
          figures
          empty={<EmptyState title={messages.figures.empty} hint={messages.figures.emptyHint} />}
        />
        <p className={classes.line}>{words.rule}</p>
        <p className={classes.screen}>
          <AppLink
            to={address('/work/indicator/cross', { rows: 'SELLER_PROVINCE', columns: 'BUYER_PROVINCE' })}
          >
            {words.provinces}
          </AppLink>
        </p>
      </Panel>
    </StatisticsPage>
  );
}

function FlowPlot({ flows }: { flows: readonly StatFlow[] }) {
  const categories = useMemo(() => flows.map((flow) => flow.name), [flows]);
  const series = useMemo(
    () =>
      PARTS.slice(0, 3).map((part) => ({ name: words[part], fen: flows.map((flow) => flow[part].grossFen) })),
    [flows],
  );
  return <Plot label={words.title} categories={categories} series={series} />;
}

function columnsOf(
  opening: (flow: StatFlow, part: (typeof PARTS)[number]) => string,
): readonly Column<StatFlow>[] {
  return [
    { key: 'area', header: words.area, cell: (row) => row.name },
    ...PARTS.map((part) => ({
      key: part,
      header: `${words[part]}（万元）`,
      align: 'right' as const,
      cell: (row: StatFlow) => <Sum figure={row[part]} to={opening(row, part)} />,
    })),
  ];
}

function Sum({ figure, to }: { figure: StatFigure; to: string }) {
  return (
    <>
      <AppLink to={to}>{formatFenRounded(figure.grossFen, 'wan')}</AppLink>
      <span className={classes.parties}>{formatCount(figure.contracts)} 项</span>
    </>
  );
}
