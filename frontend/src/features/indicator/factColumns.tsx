import type { Column } from '@/ui/data/columns';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { MoneyText } from '@/ui/text/MoneyText';
import classes from './indicator.module.css';
import { messages } from './messages';
import type { StatContract } from './types';

const words = messages.facts;

export const factColumns: readonly Column<StatContract>[] = [
  {
    key: 'reference',
    header: words.reference,
    cell: (row) => <AppLink to={`/work/registrations/${row.registrationId}`}>{row.reference}</AppLink>,
  },
  {
    key: 'project',
    header: words.project,
    cell: (row) => (
      <>
        {row.projectName} {row.demo ? <DemoBadge /> : null}
        <span className={classes.parties}>
          {row.sellerName} / {row.buyerName}
        </span>
      </>
    ),
  },
  {
    key: 'kind',
    header: `${words.kind}、${words.field}`,
    cell: (row) => (
      <>
        {row.kindName}
        <span className={classes.parties}>{row.fieldName}</span>
      </>
    ),
    secondary: true,
  },
  { key: 'event', header: words.event, cell: (row) => row.eventName },
  {
    key: 'countedOn',
    header: words.countedOn,
    cell: (row) => <span className="tabular">{row.countedOn}</span>,
  },
  {
    key: 'gross',
    header: words.gross,
    align: 'right',
    cell: (row) => <MoneyText fen={row.grossFen} unit="wan" withUnit={false} />,
  },
  {
    key: 'technology',
    header: words.technology,
    align: 'right',
    secondary: true,
    cell: (row) => <MoneyText fen={row.technologyFen} unit="wan" withUnit={false} />,
  },
  { key: 'ledger', header: words.ledger, align: 'right', cell: (row) => row.ledgerSequence },
];
