import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { AppLink } from '@/ui/text/AppLink';
import { MoneyText } from '@/ui/text/MoneyText';
import { messages } from './messages';
import classes from './negotiation.module.css';
import { counterparty, lastOffer, type Negotiation } from './negotiationData';
import { StateBadge } from './StateBadge';

const words = messages.list;

export const negotiationColumns: readonly Column<Negotiation>[] = [
  {
    key: 'subject',
    header: words.subject,
    cell: (row) => (
      <>
        <AppLink to={`/work/negotiations/${row.id}`}>{row.title}</AppLink>
        {row.unread > 0 ? <span className={classes.unread}>{words.unread(row.unread)}</span> : null}
      </>
    ),
  },
  {
    key: 'counterparty',
    header: words.counterparty,
    cell: (row) => counterparty(row) || words.anonymous,
  },
  {
    key: 'offer',
    header: words.offer,
    align: 'right',
    cell: (row) => {
      const offer = lastOffer(row);
      return offer ? <MoneyText fen={offer.terms.amountFen} unit="wan" withUnit={false} /> : '—';
    },
  },
  { key: 'state', header: words.state, unlabelled: true, cell: (row) => <StateBadge state={row.state} /> },
  { key: 'updated', header: words.updated, cell: (row) => tableTime(row.updatedAt), secondary: true },
];
