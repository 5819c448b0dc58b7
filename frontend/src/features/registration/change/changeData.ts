import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';

/** Changes under review. */
export function useDeskChanges() {
  return useQuery({
    queryKey: ['registrations', 'changes', 'desk'],
    queryFn: () => answerOf(api.GET('/api/desk/changes')),
    refetchInterval: 60_000,
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
