import { formatFenRounded } from '@/lib/money';
import { formatCount } from '@/lib/numbers';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { messages } from './messages';
import type { Pipeline } from './types';

const words = messages.outlook;

type Row = { state: string; count: number; fen: number; technologyFen: number | null };

const columns: readonly Column<Row>[] = [
  { key: 'state', header: words.state, cell: (row) => <State state={row.state} /> },
  { key: 'count', header: words.count, align: 'right', cell: (row) => formatCount(row.count) },
  { key: 'fen', header: words.gross, align: 'right', cell: (row) => formatFenRounded(row.fen, 'wan') },
  {
    key: 'technology',
    header: words.technology,
    align: 'right',
    secondary: true,
    cell: (row) => (row.technologyFen === null ? '—' : formatFenRounded(row.technologyFen, 'wan')),
  },
];

function State({ state }: { state: string }) {
  if (state === 'AGREED') return <>{words.agreed}</>;
  if (state === 'TOTAL') return <strong>{words.total}</strong>;
  return <StatusBadge status={state} />;
}

/** Agreed and submitted, not yet registered. */
export function PipelineTable({ pipeline }: { pipeline: Pipeline }) {
  const rows: Row[] = [
    { state: 'AGREED', count: pipeline.agreedContracts, fen: pipeline.agreedFen, technologyFen: null },
    ...pipeline.states.map((each) => ({
      state: each.state,
      count: each.registrations,
      fen: each.transactionValueFen,
      technologyFen: each.technologyValueFen,
    })),
  ];
  const sum = (part: (row: Row) => number) => rows.reduce((all, row) => all + part(row), 0);
  const total = {
    state: 'TOTAL',
    count: sum((row) => row.count),
    fen: sum((row) => row.fen),
    technologyFen: null,
  };
  return (
    <DataTable
      caption={words.pipeline}
      columns={columns}
      rows={total.count === 0 ? [] : [...rows, total]}
      rowKey={(row) => row.state}
      figures
      empty={<EmptyState title={words.nothingWaits} />}
    />
  );
}
