import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { Account } from '@/api/session';
import type { NavigationEntry } from '../feature';
import { workNavigation } from '../navigation';

const ASKED_AGAIN_MS = 60_000;

export type WaitingItem = { sort: string; label: string; to: string; count: number };

/** Some only read: nothing can wait for them. */
export function mayHaveWaiting(account: Account) {
  return entriesOf(account).some((entry) => entry.waiting);
}

/** What waits for the person, in the order of the navigation; undefined while it is not known. */
export function useWaiting(account: Account) {
  const { data, error } = useQuery({
    queryKey: ['waiting'],
    queryFn: () => answerOf(api.GET('/api/waiting')),
    refetchInterval: ASKED_AGAIN_MS,
  });
  const counts = data && new Map(data.map(({ sort, count }) => [sort, count]));
  return { items: counts && entriesOf(account).flatMap((entry) => itemsOf(entry, counts)), error };
}

function entriesOf(account: Account) {
  return workNavigation(account).flatMap((section) => section.entries);
}

function itemsOf({ to, waiting = [] }: NavigationEntry, counts: Map<string, number>): WaitingItem[] {
  return waiting.flatMap(({ sort, label, to: own }) => {
    const count = counts.get(sort);
    return count ? [{ sort, label, to: own ?? to, count }] : [];
  });
}
