import { StatusBadge } from '@/ui/text/StatusBadge';
import { messages } from './messages';
import type { NegotiationState, Offer } from './negotiationData';

/** Which of the kit's tones a state has. */
const TONES: Record<NegotiationState, string> = {
  TALKING: 'OPEN',
  OFFERED: 'SUPPLEMENT_REQUESTED',
  AGREED: 'AGREED',
  CLOSED: 'CLOSED',
};

const OFFER_TONES: Record<Offer['state'], string> = {
  OPEN: 'SUPPLEMENT_REQUESTED',
  WITHDRAWN: 'CLOSED',
  COUNTERED: 'CLOSED',
  ACCEPTED: 'AGREED',
  DECLINED: 'REFUSED',
  EXPIRED: 'CLOSED',
};

export function StateBadge({ state }: { state: NegotiationState }) {
  return <StatusBadge status={TONES[state]} label={messages.states[state]} />;
}

export function OfferBadge({ state }: { state: Offer['state'] }) {
  return <StatusBadge status={OFFER_TONES[state]} label={messages.offerStates[state]} />;
}
