import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import classes from './brokerage.module.css';
import type { Listing } from './brokerageData';
import { messages } from './messages';

type ListingLineProps = { kind: 'demand' | 'achievement'; listing: Listing | null | undefined };

/** One side of a pair: what it is, whose, and where to read it. */
export function ListingLine({ kind, listing }: ListingLineProps) {
  const word = messages[kind];
  if (!listing) {
    return (
      <p className={classes.side}>
        <span className={classes.word}>{word}</span> <span className={classes.quiet}>{messages.gone}</span>
      </p>
    );
  }
  const facts = [listing.organizationName ?? messages.anonymous, listing.fieldName].filter(Boolean);
  return (
    <p className={classes.side}>
      <span className={classes.word}>{word}</span>{' '}
      <AppLink to={`/${kind}s/${listing.id}`}>{listing.title}</AppLink> {listing.demo ? <DemoBadge /> : null}
      <span className={classes.facts}>{facts.join(' · ')}</span>
    </p>
  );
}
