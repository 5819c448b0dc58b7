import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { CaseKey } from './desk/caseKey';

/** What was handed in, as it was handed in; nothing is asked for without a number. */
export function useSubmission(id: string, number: number | undefined) {
  return useQuery({
    queryKey: ['registrations', id, 'submissions', number],
    enabled: number !== undefined && number > 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      answerOf(
        api.GET('/api/registrations/{id}/submissions/{number}', {
          params: { path: { id, number: number ?? 0 } },
        }),
      ),
  });
}

/** What the pre-check says of the submission under review. */
export function useFindings({ kind, id }: CaseKey) {
  const params = { path: { id } };
  return useQuery({
    queryKey: ['registrations', id, 'findings'],
    queryFn: () =>
      answerOf(
        kind === 'change'
          ? api.GET('/api/desk/changes/{id}/findings', { params })
          : api.GET('/api/desk/registrations/{id}/findings', { params }),
      ),
  });
}
