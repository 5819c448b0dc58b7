import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { ProblemError } from '@/api/problem';

export const RULE_PACKS = ['rule-packs'];
const WATCHED_MS = 1000;

export function useEditions() {
  return useQuery({ queryKey: RULE_PACKS, queryFn: () => answerOf(api.GET('/api/rule-packs')) });
}

export function useEdition(id: string) {
  return useQuery({
    queryKey: [...RULE_PACKS, id],
    queryFn: () => answerOf(api.GET('/api/rule-packs/{id}', { params: { path: { id } } })),
  });
}

/** Asks again while it runs. */
export function useDryRun(id: string, started: boolean) {
  return useQuery({
    queryKey: [...RULE_PACKS, id, 'dry-run'],
    enabled: started,
    retry: (count, error) => !(error instanceof ProblemError) && count < 2,
    queryFn: () =>
      answerOf(api.GET('/api/rule-packs/{id}/dry-run', { params: { path: { id }, query: { offset: 0 } } })),
    refetchInterval: ({ state }) =>
      state.data && (state.data.state === 'QUEUED' || state.data.state === 'RUNNING') ? WATCHED_MS : false,
  });
}
