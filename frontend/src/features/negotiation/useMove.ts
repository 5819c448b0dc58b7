import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { messages } from './messages';
import type { Negotiation, OfferTerms } from './negotiationData';

export type Move =
  | { name: 'offer' | 'counter'; terms: OfferTerms }
  | { name: 'accept' | 'withdraw' }
  | { name: 'decline' | 'close'; reason: string };

function send(negotiation: Negotiation, move: Move) {
  const params = {
    path: { id: negotiation.id },
    header: ifMatch(negotiation.version),
  };
  switch (move.name) {
    case 'offer':
      return api.POST('/api/negotiations/{id}/offer', { params, body: move.terms });
    case 'counter':
      return api.POST('/api/negotiations/{id}/counter', { params, body: move.terms });
    case 'accept':
      return api.POST('/api/negotiations/{id}/accept', { params });
    case 'withdraw':
      return api.POST('/api/negotiations/{id}/withdraw', { params });
    case 'decline':
      return api.POST('/api/negotiations/{id}/decline', { params, body: { reason: move.reason } });
    case 'close':
      return api.POST('/api/negotiations/{id}/close', { params, body: { reason: move.reason } });
  }
}

/** One side's move on the version that is on screen. */
export function useMove(negotiation: Negotiation, onDone: () => void) {
  return useAction({
    run: (move: Move) => answerOf(send(negotiation, move)),
    success: messages.offer.done,
    invalidates: [['negotiations']],
    onDone,
  });
}
