import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';
import { messages } from './messages';

type Schemas = components['schemas'];

export type Listing = Schemas['ListingView'];
export type BenchPair = Schemas['WorkbenchAnswers.BenchPair'];
export type UnmatchedDemand = Schemas['WorkbenchAnswers.UnmatchedDemand'];
export type QuietNegotiation = Schemas['WorkbenchAnswers.QuietAnswer'];
export type Introduction = Schemas['IntroductionBodies.IntroductionResponse'];
export type IntroductionState = Introduction['state'];
export type SideWord = Schemas['FeedbackAnswer'];
export type Note = Schemas['NoteController.NoteResponse'];
export type FunnelStep = Schemas['FunnelController.FunnelStep'];
export type Lead = Schemas['FunnelController.LeadAnswer'];
export type Stage = FunnelStep['stage'];
export type Scope = 'OWN' | 'MARKET';

export type Subject = { demandId: string; achievementId?: string };
export type Period = { from?: string; until?: string };

const KEY = ['brokerage'];
const SIZE = 20;

export const STATES: readonly IntroductionState[] = [
  'PROPOSED',
  'HALF_ACCEPTED',
  'ACCEPTED',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
];

function page(cursor: string | undefined) {
  return { size: SIZE, ...(cursor ? { cursor } : {}) };
}

export function useUnmatched(title: string, sort: string, cursor: string | undefined) {
  return useQuery({
    queryKey: [...KEY, 'unmatched', title, sort, cursor],
    queryFn: () =>
      answerOf(
        api.GET('/api/brokerage/unmatched-demands', { params: { query: { title, sort, ...page(cursor) } } }),
      ),
  });
}

export function useUnmetClauses(demandId: string) {
  return useQuery({
    queryKey: [...KEY, 'unmet', demandId],
    queryFn: () => answerOf(api.GET('/api/brokerage/unmet-clauses', { params: { query: { demandId } } })),
  });
}

export function useSuggestions(least: number, cursor: string | undefined) {
  return useQuery({
    queryKey: [...KEY, 'suggestions', least, cursor],
    queryFn: () =>
      answerOf(api.GET('/api/brokerage/suggestions', { params: { query: { least, ...page(cursor) } } })),
  });
}

export function useStaleMatches(days: number, cursor: string | undefined) {
  return useQuery({
    queryKey: [...KEY, 'stale', days, cursor],
    queryFn: () =>
      answerOf(api.GET('/api/brokerage/stale-matches', { params: { query: { days, ...page(cursor) } } })),
  });
}

export function useStaleNegotiations(days: number, enabled: boolean) {
  return useQuery({
    queryKey: [...KEY, 'quiet', days],
    queryFn: () =>
      answerOf(api.GET('/api/brokerage/stale-negotiations', { params: { query: { days, size: 100 } } })),
    enabled,
  });
}

export function useIntroductions(state: IntroductionState | undefined, cursor: string | undefined) {
  return useQuery({
    queryKey: [...KEY, 'introductions', state, cursor],
    queryFn: () =>
      answerOf(
        api.GET('/api/introductions', {
          params: { query: { ...page(cursor), ...(state ? { state: [state] } : {}) } },
        }),
      ),
  });
}

export function useIntroduction(id: string) {
  return useQuery({
    queryKey: [...KEY, 'introduction', id],
    queryFn: () => answerOf(api.GET('/api/introductions/{id}', { params: { path: { id } } })),
  });
}

export function useIntroduce(onDone: () => void) {
  return useAction({
    run: (body: { demandId: string; achievementId: string; reason: string }) =>
      answerOf(api.POST('/api/introductions', { body })),
    success: messages.introduce.done,
    invalidates: [KEY],
    onDone,
  });
}

export type Answer = { name: 'accept' } | { name: 'decline'; reason: string } | { name: 'withdraw' };

export function useAnswer({ id, version }: Introduction, onDone: () => void) {
  const words = messages.introductions;
  return useAction({
    run: (answer: Answer) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (answer.name) {
        case 'accept':
          return answerOf(api.POST('/api/introductions/{id}/accept', { params }));
        case 'decline':
          return answerOf(
            api.POST('/api/introductions/{id}/decline', { params, body: { reason: answer.reason } }),
          );
        case 'withdraw':
          return answerOf(api.POST('/api/introductions/{id}/withdraw', { params }));
      }
    },
    success: ({ state }) =>
      state === 'DECLINED' ? words.declined : state === 'WITHDRAWN' ? words.withdrawn : words.accepted,
    invalidates: [KEY],
    onDone,
  });
}

/** Under the key of matches, where words are given and taken back. */
export function useSideWords(cursor: string | undefined) {
  return useQuery({
    queryKey: ['matches', 'words', cursor],
    queryFn: () => answerOf(api.GET('/api/feedback', { params: { query: page(cursor) } })),
  });
}

export function useNotes(cursor: string | undefined) {
  return useQuery({
    queryKey: [...KEY, 'notes', cursor],
    queryFn: () => answerOf(api.GET('/api/brokerage/notes', { params: { query: page(cursor) } })),
  });
}

export function useNotesAbout(subject: Subject) {
  return useQuery({
    queryKey: [...KEY, 'notes', 'about', subject],
    queryFn: () => answerOf(api.GET('/api/brokerage/notes/about', { params: { query: subject } })),
  });
}

export function useWriteNote(onDone: () => void) {
  return useAction({
    run: (body: Subject & { text: string }) => answerOf(api.POST('/api/brokerage/notes', { body })),
    success: messages.note.saved,
    invalidates: [[...KEY, 'notes']],
    onDone,
  });
}

export function useDeleteNote() {
  return useAction({
    run: (id: string) => answerOf(api.DELETE('/api/brokerage/notes/{id}', { params: { path: { id } } })),
    success: messages.note.removed,
    invalidates: [[...KEY, 'notes']],
  });
}

export function useFunnel(scope: Scope, period: Period) {
  return useQuery({
    queryKey: [...KEY, 'funnel', scope, period],
    queryFn: () => answerOf(api.GET('/api/brokerage/funnel', { params: { query: { scope, ...period } } })),
  });
}

export function useLeads(stage: Stage, scope: Scope, period: Period, cursor: string | undefined) {
  return useQuery({
    queryKey: [...KEY, 'leads', stage, scope, period, cursor],
    queryFn: () =>
      answerOf(
        api.GET('/api/brokerage/funnel/leads', {
          params: { query: { stage, scope, ...period, ...(cursor ? { cursor } : {}) } },
        }),
      ),
  });
}
