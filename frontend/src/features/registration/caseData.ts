import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';

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

export function useFindings(id: string, submission: number) {
  return useQuery({
    queryKey: ['registrations', id, 'findings', submission],
    queryFn: () =>
      answerOf(
        api.GET('/api/desk/registrations/{id}/findings', {
          params: { path: { id }, query: { submission } },
        }),
      ),
  });
}
