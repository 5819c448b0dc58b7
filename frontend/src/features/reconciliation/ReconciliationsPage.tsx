import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { useHasRole } from '@/app/session/useSession';
import { tableTime } from '@/lib/dates';
import { formatCount } from '@/lib/numbers';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { messages } from './messages';
import { useReconciliations } from './reconciliationData';
import type { Reconciliation } from './types';
import { UploadForm } from './UploadForm';

const words = messages.columns;

const COLUMNS: readonly Column<Reconciliation>[] = [
  {
    key: 'file',
    header: words.file,
    cell: (row) => <AppLink to={`/work/reconciliations/${row.id}`}>{row.fileName}</AppLink>,
  },
  { key: 'period', header: words.period, cell: (row) => `${row.from} 至 ${row.to}` },
  { key: 'rows', header: words.rows, align: 'right', cell: (row) => formatCount(row.rows) },
  { key: 'matched', header: words.matched, align: 'right', cell: (row) => formatCount(row.matched) },
  {
    key: 'differences',
    header: words.differences,
    align: 'right',
    cell: (row) => formatCount(row.differences),
  },
  { key: 'open', header: words.open, align: 'right', cell: (row) => formatCount(row.open) },
  { key: 'at', header: words.at, cell: (row) => tableTime(row.at) },
];

/** Comparisons with the national system, newest first, and a new one. */
export function ReconciliationsPage() {
  const reviews = useHasRole(['FIRST_REVIEWER', 'SECOND_REVIEWER']);
  const { after, pageOf } = useCursorPaging();
  const { data, error, refetch } = useReconciliations(after);
  return (
    <>
      <PageHeader title={messages.title} lead={messages.lead} />
      {reviews ? (
        <Panel title={messages.uploadTitle}>
          <UploadForm />
        </Panel>
      ) : null}
      {error ? <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} /> : null}
      <Panel title={messages.history} padded={false}>
        <DataTable
          caption={messages.history}
          columns={COLUMNS}
          rows={data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={<EmptyState title={messages.historyEmpty} hint={messages.historyHint} />}
        />
      </Panel>
    </>
  );
}
