import { useQueries } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { nameIn, useDictionaries } from '@/api/dictionaries';
import type { components } from '@/api/schema';

export type Achievement = components['schemas']['PublicAchievementController.PublicAchievement'];
export type Demand = components['schemas']['PublicDemandController.PublicDemand'];

/** The public pages' own data, one question for each; what is not public any more is left out. */
export function useAchievements(ids: readonly string[]) {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['compare', 'achievement', id],
      queryFn: () => answerOf(api.GET('/api/public/achievements/{id}', { params: { path: { id } } })),
      retry: false,
    })),
  });
}

export function useDemands(ids: readonly string[]) {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['compare', 'demand', id],
      queryFn: () => answerOf(api.GET('/api/public/demands/{id}', { params: { path: { id } } })),
      retry: false,
    })),
  });
}

const LISTS = [
  'technology-fields',
  'industries',
  'transfer-modes',
  'contract-kinds',
  'maturity-levels',
  'intellectual-property',
  'regions',
] as const;
type List = (typeof LISTS)[number];

export type NameOf = (list: List, code: string | null | undefined) => string;

/** Reads the codes of all lists aloud. */
export function useNameOf(): NameOf {
  const lists = useDictionaries(LISTS);
  return (list, code) => {
    const answer = lists[LISTS.indexOf(list)];
    return code && answer ? nameIn(answer, code) : '';
  };
}
