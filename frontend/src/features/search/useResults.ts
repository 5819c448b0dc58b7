import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/schema';
import { FACETS, type Kind, type SearchState } from './searchAddress';

export type SearchItem = components['schemas']['SearchAnswer.SearchItem'];
export type Facet = components['schemas']['SearchAnswer.SearchFacet'];

export function useResults(state: SearchState, cursor: string | undefined) {
  const chosen = FACETS.filter((facet) => state.chosen[facet].length > 0);
  const filters = Object.fromEntries(chosen.map((facet) => [facet, state.chosen[facet]]));
  return useQuery({
    queryKey: ['search', state, cursor],
    queryFn: () =>
      answerOf(
        api.GET('/api/search', {
          params: {
            query: {
              kind: state.kind,
              q: state.q,
              sort: state.sort,
              ...filters,
              ...(cursor ? { cursor } : {}),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The counts belong to the question, not to its page: they are asked for once. */
export function useFacets(state: SearchState): Facet[] {
  return useResults(state, undefined).data?.facets ?? [];
}

export function useSuggestions(kind: Kind, typed: string) {
  const q = typed.trim();
  return useQuery({
    queryKey: ['search', 'suggestions', kind, q],
    queryFn: () => answerOf(api.GET('/api/search/suggestions', { params: { query: { kind, q } } })),
    enabled: q.length > 0 && q.length <= 50,
    placeholderData: keepPreviousData,
  });
}
