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

/** What a code is called: nothing while the list is on its way, and the code itself if the list does not come or does not have it. */
export function nameIn(
  list: Pick<ReturnType<typeof useDictionary>, 'data' | 'isPending'>,
  code: string,
): string {
  if (list.isPending) return '';
  return list.data?.find((entry) => entry.code === code)?.name ?? code;
}

/** Several lists, in the order of their names. */
export function useDictionaries(names: readonly string[]) {
  return useQueries({ queries: names.map(dictionaryOf) });
}
