import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { fetchedFile } from '@/api/fetchedFile';

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
    queryFn: async () => (await fetchedFile(`/api/registrations/${id}/paper.html`)).text(),
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
