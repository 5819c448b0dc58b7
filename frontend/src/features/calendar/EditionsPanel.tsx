import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { EditionState } from './EditionState';
import { messages } from './messages';
import type { EditionSummary } from './types';

const words = messages.columns;
const COLUMNS: readonly Column<EditionSummary>[] = [
  {
    key: 'edition',
    header: words.edition,
    unlabelled: true,
    cell: (row) => (
      <AppLink to={`/work/calendar/${row.id}`}>{messages.editionName(row.year, row.number)}</AppLink>
    ),
  },
  { key: 'state', header: words.state, cell: (row) => <EditionState edition={row} /> },
  { key: 'source', header: words.source, cell: (row) => row.source },
  {
    key: 'proposed',
    header: words.proposed,
    cell: (row) => `${row.proposedBy ?? ''} ${tableTime(row.proposedAt)}`,
  },
  {
    key: 'decided',
    header: words.decided,
    cell: (row) => (row.decidedAt ? `${row.decidedBy ?? ''} ${tableTime(row.decidedAt)}` : '—'),
  },
];

export function EditionsPanel({ editions }: { editions: readonly EditionSummary[] | undefined }) {
  return (
    <Panel title={messages.editions} padded={false}>
      <DataTable
        caption={messages.editions}
        columns={COLUMNS}
        rows={editions}
        rowKey={(row) => row.id}
        empty={<EmptyState title={messages.noEditions} />}
      />
    </Panel>
  );
}
