import { tableTime } from '@/lib/dates';
import { messages } from './messages';
import classes from './negotiation.module.css';
import type { Negotiation, ThreadMessage } from './negotiationData';
import { OfferCard } from './OfferCard';

const words = messages.thread;

type ThreadEntryProps = { negotiation: Negotiation; message: ThreadMessage };

/** One entry: what was said, or a move with the offer it is about. */
export function ThreadEntry({ negotiation, message }: ThreadEntryProps) {
  const mine = message.side === negotiation.mySide;
  const organization = message.side === 'OWNER' ? negotiation.ownerName : negotiation.enquirerName;
  const brought = message.kind === 'OFFER' || message.kind === 'COUNTER_OFFER';
  const offer = brought ? negotiation.offers.find(({ id }) => id === message.offerId) : undefined;
  return (
    <li className={classes.entry} data-mine={mine}>
      <div className={classes.head}>
        <span className={classes.who}>{organization || messages.list.anonymous}</span>
        {message.authorName ? <span>{message.authorName}</span> : null}
        {message.kind === 'TEXT' ? null : <span>{words.events[message.kind]}</span>}
        <time dateTime={message.sentAt}>{tableTime(message.sentAt)}</time>
      </div>
      {offer ? (
        <OfferCard offer={offer} />
      ) : message.text ? (
        <p className={classes.text}>{message.text}</p>
      ) : null}
    </li>
  );
}
