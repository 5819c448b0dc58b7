import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';

function dictionaryOf(name: string) {
  return queryOptions({
    queryKey: ['dictionaries', name],
    queryFn: () => answerOf(api.GET('/api/dictionaries/{name}', { params: { path: { name } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The entries of a code list; they change so seldom that a page keeps them for its life. */
export function useDictionary(name: string) {
  return useQuery(dictionaryOf(name));
}

/** Several lists, in the order of their names. */
export function useDictionaries(names: readonly string[]) {
  return useQueries({ queries: names.map(dictionaryOf) });
}
