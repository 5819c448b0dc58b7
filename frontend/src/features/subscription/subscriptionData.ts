import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';
import { SUBSCRIPTIONS, type Subscription } from '@/app/connected/subscriptions';
import { messages } from './messages';

export type SubscriptionChange = components['schemas']['SubscriptionController.SubscriptionChange'];
export type FoundItem = components['schemas']['SubscriptionNews.FoundItem'];

export function useChange(subscription: Subscription, onDone?: () => void) {
  return useAction({
    run: (body: SubscriptionChange) =>
      answerOf(
        api.PUT('/api/subscriptions/{id}', {
          params: { path: { id: subscription.id }, header: { 'If-Match': subscription.etag } },
          body,
        }),
      ),
    success: messages.changed,
    invalidates: [SUBSCRIPTIONS],
    ...(onDone ? { onDone } : {}),
  });
}

export function useRemoval(id: string, onDone: () => void) {
  return useAction({
    run: () => answerOf(api.DELETE('/api/subscriptions/{id}', { params: { path: { id } } })),
    success: messages.removed,
    invalidates: [SUBSCRIPTIONS],
    onDone,
  });
}

export function useFeed(id: string, onAddress: (address: string | undefined) => void) {
  const path = { id };
  const renew = useAction({
    run: () => answerOf(api.POST('/api/subscriptions/{id}/feed', { params: { path } })),
    invalidates: [SUBSCRIPTIONS],
    onDone: ({ address }) => onAddress(address),
  });
  const revoke = useAction({
    run: () => answerOf(api.DELETE('/api/subscriptions/{id}/feed', { params: { path } })),
    success: messages.feedRevoked,
    invalidates: [SUBSCRIPTIONS],
    onDone: () => onAddress(undefined),
  });
  return { renew, revoke };
}

export function useFound(id: string) {
  return useQuery({
    queryKey: [...SUBSCRIPTIONS, id, 'findings'],
    queryFn: () => answerOf(api.GET('/api/subscriptions/{id}/findings', { params: { path: { id } } })),
  });
}

/** What is stored of a subscription with one part changed. */
export function changeOf(subscription: Subscription, part: Partial<SubscriptionChange>): SubscriptionChange {
  const { name, inSite, mail, rhythm, paused } = subscription;
  return { name, inSite, mail, rhythm, paused, ...part };
}
