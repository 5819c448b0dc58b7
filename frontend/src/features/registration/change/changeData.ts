import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { ChangeQuery } from './changeFilter';

/** One page of the desk's changes. */
export function useDeskChanges(query: ChangeQuery, after: string | undefined) {
  return useQuery({
    queryKey: ['registrations', 'changes', 'desk', query, after ?? ''],
    queryFn: () =>
      answerOf(
        api.GET('/api/desk/changes', {
          params: { query: { ...query, ...(after ? { cursor: after } : {}) } },
        }),
      ),
    refetchInterval: 60_000,
  });
}

export function useChangeCounts() {
  return useQuery({
    queryKey: ['registrations', 'changes', 'counts'],
    queryFn: () => answerOf(api.GET('/api/desk/changes/counts')),
    refetchInterval: 60_000,
  });
}

export function useOpenCancellations() {
  return useQuery({
    queryKey: ['registrations', 'cancellations'],
    queryFn: () => answerOf(api.GET('/api/desk/cancellations')),
  });
}

export function useDeskChange(id: string) {
  return useQuery({
    queryKey: ['registrations', 'changes', 'desk', id],
    queryFn: () => answerOf(api.GET('/api/desk/changes/{id}', { params: { path: { id } } })),
  });
}

/** All changes of one registration, newest first. */
export function useChangesOf(id: string) {
  return useQuery({
    queryKey: ['registrations', id, 'changes'],
    queryFn: () => answerOf(api.GET('/api/registrations/{id}/changes', { params: { path: { id } } })),
  });
}

export function useCancellation(id: string) {
  return useQuery({
    queryKey: ['registrations', id, 'cancellation'],
    queryFn: () => answerOf(api.GET('/api/registrations/{id}/cancellation', { params: { path: { id } } })),
  });
}

export function useCorrections(id: string) {
  return useQuery({
    queryKey: ['registrations', id, 'corrections'],
    queryFn: () => answerOf(api.GET('/api/registrations/{id}/corrections', { params: { path: { id } } })),
  });
}
