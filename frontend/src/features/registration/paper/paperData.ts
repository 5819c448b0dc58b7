import { useQuery } from '@tanstack/react-query';
import { answerOf, api, authorizedFetch } from '@/api/client';
import { ProblemError, problemFrom } from '@/api/problem';
import { useAction } from '@/api/useAction';

async function fetched(path: string): Promise<Response> {
  const response = await authorizedFetch(new Request(new URL(path, window.location.origin)));
  if (response.ok) return response;
  throw new ProblemError(problemFrom(await response.json().catch(() => undefined), response.status));
}

/** The facts of the paper a finished registration has. */
export function usePaper(id: string, finished: boolean) {
  return useQuery({
    queryKey: ['registrations', id, 'paper'],
    enabled: finished,
    queryFn: () => answerOf(api.GET('/api/registrations/{id}/paper', { params: { path: { id } } })),
  });
}

/** The page to print, as it stands in the PDF. */
export function usePaperPage(id: string) {
  return useQuery({
    queryKey: ['registrations', id, 'paper', 'page'],
    queryFn: async () => (await fetched(`/api/registrations/${id}/paper.html`)).text(),
  });
}

export function useVerification(code: string) {
  return useQuery({
    queryKey: ['verification', code],
    enabled: code !== '',
    retry: false,
    queryFn: () => answerOf(api.GET('/api/public/verify/{code}', { params: { path: { code } } })),
  });
}

/** Saves a file through an object address, because the token travels in a header and not in a link. */
export function useSaving() {
  return useAction({
    run: async ({ path }: { path: string; name: string }) => (await fetched(path)).blob(),
    onDone: (blob, { name }) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
}
