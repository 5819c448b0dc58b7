import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { AppLink } from '@/ui/text/AppLink';
import { MoneyText } from '@/ui/text/MoneyText';
import { ContractBadge } from './ContractBadge';
import classes from './contract.module.css';
import type { ContractSummary } from './contractData';
import { messages } from './messages';

const words = messages.list;

export const contractColumns: readonly Column<ContractSummary>[] = [
  {
    key: 'project',
    header: words.project,
    cell: (row) => <AppLink to={`/work/contracts/${row.id}`}>{row.projectName || words.unnamed}</AppLink>,
  },
  {
    key: 'parties',
    header: words.parties,
    secondary: true,
    cell: (row) => (
      <span className={classes.small}>
        {row.sellers.join('、') || '—'} / {row.buyers.join('、') || '—'}
      </span>
    ),
  },
  {
    key: 'gross',
    header: words.gross,
    align: 'right',
    cell: (row) => <MoneyText fen={row.transactionValueFen} unit="wan" withUnit={false} />,
  },
  {
    key: 'technology',
    header: words.technology,
    align: 'right',
    secondary: true,
    cell: (row) => <MoneyText fen={row.technologyValueFen} unit="wan" withUnit={false} />,
  },
  { key: 'state', header: words.state, unlabelled: true, cell: (row) => <ContractBadge state={row.state} /> },
  { key: 'updated', header: words.updated, cell: (row) => tableTime(row.updatedAt), secondary: true },
];
