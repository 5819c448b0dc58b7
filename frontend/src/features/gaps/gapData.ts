import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';
import { messages } from './messages';

type Schemas = components['schemas'];

export type GapMap = Schemas['GapAnswers.GapMapAnswer'];
export type GapRun = Schemas['GapAnswers.GapRunAnswer'];
export type Cluster = Schemas['GapAnswers.GapClusterAnswer'];
export type Candidate = Schemas['GapAnswers.CandidateAnswer'];

const KEY = ['gaps'];

/** While a computation is under way its progress is looked at this often. */
const REFRESH_MS = 2_000;

export function isUnderWay(run: GapRun | null | undefined): boolean {
  return run?.state === 'REQUESTED' || run?.state === 'RUNNING';
}

export function useGaps() {
  return useQuery({
    queryKey: [...KEY, 'map'],
    queryFn: () => answerOf(api.GET('/api/gaps')),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.run) ? REFRESH_MS : false),
  });
}

export function useRecompute() {
  return useAction({
    run: () => answerOf(api.POST('/api/gaps/recompute')),
    success: messages.started,
    invalidates: [KEY],
  });
}

export function useCandidates(cursor: string | undefined) {
  return useQuery({
    queryKey: [...KEY, 'candidates', cursor],
    queryFn: () =>
      answerOf(
        api.GET('/api/gaps/candidates', { params: { query: { size: 20, ...(cursor ? { cursor } : {}) } } }),
      ),
  });
}

export function usePropose(onDone: () => void) {
  return useAction({
    run: (body: Schemas['GapAnswers.CandidateRequest']) =>
      answerOf(api.POST('/api/gaps/candidates', { body })),
    success: messages.proposed,
    invalidates: [KEY],
    onDone,
  });
}

export function useWithdraw(onDone: () => void) {
  return useAction({
    run: ({ candidate, reason }: { candidate: Candidate; reason: string }) =>
      answerOf(
        api.POST('/api/gaps/candidates/{id}/withdraw', {
          params: { path: { id: candidate.id }, header: ifMatch(candidate.version) },
          body: { reason },
        }),
      ),
    success: messages.withdrawn,
    invalidates: [KEY],
    onDone,
  });
}
