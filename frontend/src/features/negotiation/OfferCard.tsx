import { useDictionary } from '@/api/dictionaries';
import { longDate } from '@/lib/dates';
import { MoneyText } from '@/ui/text/MoneyText';
import { messages } from './messages';
import classes from './negotiation.module.css';
import type { Offer } from './negotiationData';
import { OfferBadge } from './StateBadge';

/** An offer at a glance: sum, kind, payment, last day, terms. */
export function OfferCard({ offer }: { offer: Offer }) {
  const kinds = useDictionary('contract-kinds').data;
  const forms = useDictionary('payment-forms').data;
  const { terms } = offer;
  const nameOf = (list: typeof kinds, code: string) => list?.find((entry) => entry.code === code)?.name ?? '';
  return (
    <>
      <div className={classes.terms}>
        <span className={classes.amount}>
          <MoneyText fen={terms.amountFen} />
        </span>
        <span>{nameOf(kinds, terms.contractKind)}</span>
        <span>{nameOf(forms, terms.paymentForm)}</span>
        <OfferBadge state={offer.state} />
      </div>
      <p className={classes.text}>{terms.terms}</p>
      <span className={classes.small}>
        {messages.offer.validUntil} {longDate(terms.validUntil)}
      </span>
    </>
  );
}
