import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';
import { useAccount } from '../session/useSession';

export type Subscription = components['schemas']['SubscriptionView'];
export type SubscriptionKind = components['schemas']['SubscriptionKind'];
export type Rhythm = components['schemas']['Rhythm'];
export type NewSubscription = components['schemas']['SubscriptionController.NewSubscription'];

export const SUBSCRIPTIONS = ['subscriptions'];

export const RHYTHMS = [
  { value: 'AT_ONCE', label: '即时' },
  { value: 'DAILY', label: '每日' },
  { value: 'WEEKLY', label: '每周' },
] as const satisfies readonly { value: Rhythm; label: string }[];

/** One's own subscriptions; nothing is asked for a visitor. */
export function useSubscriptions() {
  const account = useAccount();
  return useQuery({
    queryKey: SUBSCRIPTIONS,
    queryFn: () => answerOf(api.GET('/api/subscriptions')),
    enabled: account !== undefined,
  });
}

export function useSubscribe(success: string, onDone?: () => void) {
  return useAction({
    run: (body: NewSubscription) => answerOf(api.POST('/api/subscriptions', { body })),
    success,
    invalidates: [SUBSCRIPTIONS],
    ...(onDone ? { onDone } : {}),
  });
}

/** Whether mail can reach this person, and what is missing if not. */
export function useMailState() {
  const account = useAccount();
  return useQuery({
    queryKey: ['account', 'mail'],
    queryFn: () => answerOf(api.GET('/api/account/mail')),
    enabled: account !== undefined,
  });
}
