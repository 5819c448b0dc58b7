import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';
import { messages } from './messages';

export type Feedback = components['schemas']['MatchFeedback'];
export type FeedbackReason = components['schemas']['FeedbackReason'];
export type ToldReason = components['schemas']['ToldReason'];
export type FeedbackRequest = components['schemas']['MatchFeedbackController.FeedbackRequest'];

const MATCHES = ['matches'];

export function useFeedbackReasons() {
  return useQuery({
    queryKey: ['feedback', 'reasons'],
    queryFn: () => answerOf(api.GET('/api/feedback/reasons')),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What the own side said of a match so far, and the other side's word. */
export function useSaid(matchId: string) {
  return useQuery({
    queryKey: [...MATCHES, 'said', matchId],
    queryFn: () => answerOf(api.GET('/api/matches/{id}/feedback', { params: { path: { id: matchId } } })),
  });
}

export function useGiveFeedback(matchId: string, onDone: () => void) {
  return useAction({
    run: (body: FeedbackRequest) =>
      answerOf(api.PUT('/api/matches/{id}/feedback', { params: { path: { id: matchId } }, body })),
    success: messages.feedback.given,
    invalidates: [MATCHES],
    onDone,
  });
}

export function useTakeBack(onDone: () => void) {
  return useAction({
    run: (id: string) => answerOf(api.DELETE('/api/feedback/{id}', { params: { path: { id } } })),
    success: messages.feedback.takenBack,
    invalidates: [MATCHES],
    onDone,
  });
}

export function useCapacity() {
  return useQuery({
    queryKey: ['capacity'],
    queryFn: () => answerOf(api.GET('/api/organization/capacity')),
  });
}

export function useDeclareCapacity() {
  return useAction({
    run: (talks: number | null) => answerOf(api.PUT('/api/organization/capacity', { body: { talks } })),
    success: messages.capacity.saved,
    invalidates: [['capacity'], MATCHES],
  });
}
