import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { paths } from '@/api/schema';

/** Everything that a move makes old. */
export const REGISTRATION_KEYS = [['registrations'], ['contracts']];

export type QueueFilter = NonNullable<paths['/api/desk/registrations']['get']['parameters']['query']>;

export function useQueue(filter: QueueFilter, after: string | undefined) {
  return useQuery({
    queryKey: ['registrations', 'queue', filter, after ?? ''],
    queryFn: () =>
      answerOf(
        api.GET('/api/desk/registrations', {
          params: { query: { ...filter, ...(after ? { cursor: after } : {}) } },
        }),
      ),
    refetchInterval: 60_000,
  });
}

export function useCounts() {
  return useQuery({
    queryKey: ['registrations', 'counts'],
    queryFn: () => answerOf(api.GET('/api/desk/registrations/counts')),
  });
}

export function useDeskRegistration(id: string | undefined) {
  return useQuery({
    queryKey: ['registrations', 'desk', id],
    enabled: Boolean(id),
    queryFn: () => answerOf(api.GET('/api/desk/registrations/{id}', { params: { path: { id: id ?? '' } } })),
  });
}

export function useOwnRegistrations(after: string | undefined) {
  return useQuery({
    queryKey: ['registrations', 'own', after ?? ''],
    queryFn: () =>
      answerOf(api.GET('/api/registrations', { params: { query: after ? { cursor: after } : {} } })),
  });
}

export function useRegistration(id: string) {
  return useQuery({
    queryKey: ['registrations', id],
    queryFn: () => answerOf(api.GET('/api/registrations/{id}', { params: { path: { id } } })),
  });
}

export function useLedgerOf(id: string) {
  return useQuery({
    queryKey: ['registrations', id, 'ledger'],
    queryFn: () => answerOf(api.GET('/api/registrations/{id}/ledger', { params: { path: { id } } })),
  });
}
