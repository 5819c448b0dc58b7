import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';

/** The entries of a code list; they change so seldom that a page keeps them for its life. */
export function useDictionary(name: string) {
  return useQuery({
    queryKey: ['dictionaries', name],
    queryFn: () => answerOf(api.GET('/api/dictionaries/{name}', { params: { path: { name } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
