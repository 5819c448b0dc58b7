import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';
import { messages } from './messages';

export type Match = components['schemas']['MatchAnswer'];
export type MatchedListing = components['schemas']['MatchAnswer.MatchedListing'];
export type Finding = components['schemas']['MatchAnswer.MatchFinding'];
export type Clause = components['schemas']['MatchAnswer.MatchClause'];
export type Sentence = components['schemas']['Sentence'];
export type Kind = 'DEMAND' | 'ACHIEVEMENT';
export type Reason = components['schemas']['DismissalReason'];

const KEY = ['matches'];

export function useMatchesOf(kind: Kind, id: string) {
  return useQuery({
    queryKey: [...KEY, kind, id],
    queryFn: () =>
      kind === 'DEMAND'
        ? answerOf(api.GET('/api/demands/{id}/matches', { params: { path: { id } } }))
        : answerOf(api.GET('/api/achievements/{id}/matches', { params: { path: { id } } })),
  });
}

export function useUnmatchedAdvice(id: string) {
  return useQuery({
    queryKey: [...KEY, 'advice', id],
    queryFn: () => answerOf(api.GET('/api/demands/{id}/matches/advice', { params: { path: { id } } })),
  });
}

export function useNewestMatches(cursor: string | undefined) {
  return useQuery({
    queryKey: [...KEY, 'newest', cursor],
    queryFn: () =>
      answerOf(api.GET('/api/matches', { params: { query: { size: 20, ...(cursor ? { cursor } : {}) } } })),
  });
}

export function useReasons() {
  return useQuery({
    queryKey: [...KEY, 'reasons'],
    queryFn: () => answerOf(api.GET('/api/matches/dismissal-reasons')),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useDismissal(id: string) {
  const path = { id };
  const dismiss = useAction({
    run: (reason: Reason) =>
      answerOf(api.POST('/api/matches/{id}/dismissal', { params: { path }, body: { reason } })),
    success: messages.dismissed,
    invalidates: [KEY],
  });
  const restore = useAction({
    run: () => answerOf(api.DELETE('/api/matches/{id}/dismissal', { params: { path } })),
    success: messages.restored,
    invalidates: [KEY],
  });
  return { dismiss, restore };
}
