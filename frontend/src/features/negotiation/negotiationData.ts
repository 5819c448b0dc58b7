import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type Negotiation = Schemas['NegotiationBodies.NegotiationResponse'];
export type Offer = Schemas['NegotiationBodies.OfferResponse'];
export type ThreadMessage = Schemas['NegotiationBodies.MessageResponse'];
export type OfferTerms = Schemas['OfferTerms'];
export type NegotiationState = Negotiation['state'];

export const STATES: readonly NegotiationState[] = ['TALKING', 'OFFERED', 'AGREED', 'CLOSED'];

/** How often an open thread looks for answers. */
const REFRESH_MS = 10_000;

/** The newest entries of a thread; the server gives no more at once. */
const THREAD_SIZE = 100;

export function useNegotiation(id: string) {
  return useQuery({
    queryKey: ['negotiations', id],
    queryFn: () => answerOf(api.GET('/api/negotiations/{id}', { params: { path: { id } } })),
    refetchInterval: REFRESH_MS,
  });
}

export function useThread(id: string) {
  return useQuery({
    queryKey: ['negotiations', id, 'messages'],
    queryFn: () =>
      answerOf(
        api.GET('/api/negotiations/{id}/messages', {
          params: { path: { id }, query: { size: THREAD_SIZE } },
        }),
      ),
    refetchInterval: REFRESH_MS,
  });
}

export function lastOffer(negotiation: Negotiation): Offer | undefined {
  return negotiation.offers.at(-1);
}

/** The other side's name as this reader may know it; empty while it stays anonymous. */
export function counterparty(negotiation: Negotiation): string {
  return negotiation.mySide === 'OWNER' ? negotiation.enquirerName : negotiation.ownerName;
}
