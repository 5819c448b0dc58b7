import { problemOf } from '@/api/problem';
import { longDate } from '@/lib/dates';
import { formatFenRounded } from '@/lib/money';
import { formatCount, percent } from '@/lib/numbers';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { YearTotal } from '@/ui/data/YearTotal';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import classes from './indicator.module.css';
import { usePublicIndicator, usePublicReports } from './indicatorData';
import { messages } from './messages';
import { reportColumns } from './reportColumns';
import type { PublicYear } from './types';

const words = messages.public;

const columns: readonly Column<PublicYear>[] = [
  { key: 'year', header: words.year, cell: (row) => `${row.year} 年` },
  { key: 'contracts', header: words.contracts, align: 'right', cell: (row) => formatCount(row.contracts) },
  { key: 'gross', header: words.gross, align: 'right', cell: (row) => formatFenRounded(row.grossFen, 'yi') },
  {
    key: 'technology',
    header: words.technology,
    align: 'right',
    secondary: true,
    cell: (row) => formatFenRounded(row.technologyFen, 'yi'),
  },
  {
    key: 'target',
    header: words.target,
    align: 'right',
    cell: (row) => (row.targetFen ? formatFenRounded(row.targetFen, 'yi') : words.noTarget),
  },
  {
    key: 'done',
    header: words.done,
    align: 'right',
    cell: (row) => (row.targetFen ? percent(row.grossFen, row.targetFen) : '—'),
  },
];

const publishedColumns = reportColumns();

/** Totals only: what everyone may know of the district's indicator. */
export function PublicIndicatorPage() {
  const { data, error, refetch } = usePublicIndicator();
  const reports = usePublicReports();
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        demo={data?.years.some((year) => year.demo) ?? false}
      />
      {error ? <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} /> : null}
      <div className={classes.stack}>
        <Panel title={data ? `${data.year.year} 年` : words.title}>
          {data ? (
            <YearTotal year={data.year}>统计截至 {longDate(data.asOf)}</YearTotal>
          ) : (
            <SkeletonRows rows={1} height={84} />
          )}
        </Panel>
        <Panel title={words.years}>
          <DataTable
            caption={words.years}
            columns={columns}
            rows={data?.years}
            rowKey={(row) => row.year}
            figures
            empty={<EmptyState title={words.noYears} hint={words.noYearsHint} />}
          />
        </Panel>
        <Panel title={words.reports}>
          <DataTable
            caption={words.reports}
            columns={publishedColumns}
            rows={reports.data}
            rowKey={(row) => row.id}
            empty={<EmptyState title={words.noReports} />}
          />
        </Panel>
        <p className={classes.line}>{words.definition}</p>
      </div>
    </>
  );
}
