import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { formatCount } from '@/lib/numbers';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { HashText } from './HashText';
import classes from './ledger.module.css';
import { useTreeHeads } from './ledgerData';
import { messages } from './messages';
import type { TreeHead } from './types';

const columns: readonly Column<TreeHead>[] = [
  { key: 'date', header: messages.date, cell: (head) => head.date },
  { key: 'size', header: messages.size, align: 'right', cell: (head) => formatCount(head.treeSize) },
  { key: 'sha256', header: 'SHA-256', cell: (head) => <HashText hash={head.roots['SHA-256'] ?? ''} /> },
  { key: 'sm3', header: 'SM3', secondary: true, cell: (head) => <HashText hash={head.roots.SM3 ?? ''} /> },
  {
    key: 'chain',
    header: messages.chain,
    secondary: true,
    cell: (head) => <HashText hash={head.chainHash} />,
  },
  {
    key: 'key',
    header: messages.key,
    secondary: true,
    cell: (head) => <HashText hash={head.keyId} digits={8} />,
  },
];

/** The signed heads, newest first. */
export function HeadsTable() {
  const { after, pageOf } = useCursorPaging();
  const { data, error, refetch } = useTreeHeads(after);
  return (
    <Panel title={messages.heads}>
      <p className={classes.note}>{messages.headsLead}</p>
      {error ? <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} /> : null}
      <DataTable
        caption={messages.heads}
        columns={columns}
        rows={data?.items}
        rowKey={(head) => head.date}
        page={pageOf(data)}
        empty={<EmptyState title={messages.noHeads} hint={messages.noHeadsHint} />}
      />
    </Panel>
  );
}
