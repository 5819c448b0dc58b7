import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/schema';
import { FACETS, type Kind, type SearchState, topicOf } from './searchAddress';

export type SearchItem = components['schemas']['SearchAnswer.SearchItem'];
export type SearchAnswer = components['schemas']['SearchAnswer'];
export type Alternatives = components['schemas']['AlternativesController.SearchAlternatives'];
export type Facet = components['schemas']['SearchAnswer.SearchFacet'];

function filtersOf(state: SearchState) {
  const chosen = FACETS.filter((facet) => state.chosen[facet].length > 0);
  return Object.fromEntries(chosen.map((facet) => [facet, state.chosen[facet]]));
}

export function useResults(state: SearchState, cursor: string | undefined) {
  const filters = filtersOf(state);
  return useQuery({
    queryKey: ['search', topicOf(state), state.sort, cursor],
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

const FEW = 2;

/** Whether so little was found that fewer filters or words are worth a look. */
export function isLittle(answer: SearchAnswer | undefined): boolean {
  if (!answer || answer.limited) return false;
  return answer.total === 0 || (answer.agreeing ?? FEW + 1) <= FEW;
}

/** Whether the text may be misspelt: what stands nowhere as it was typed. */
export function isStrange(answer: SearchAnswer | undefined): boolean {
  return answer?.limited === false && answer.literal === 0;
}

/** Other ways of asking, each with what it would find. */
export function useAlternatives(state: SearchState, wanted: boolean): Alternatives | undefined {
  const { data } = useQuery({
    queryKey: ['search', 'alternatives', topicOf(state)],
    queryFn: () =>
      answerOf(
        api.GET('/api/search/alternatives', {
          params: { query: { kind: state.kind, q: state.q, ...filtersOf(state) } },
        }),
      ),
    enabled: wanted,
  });
  return wanted ? data : undefined;
}
