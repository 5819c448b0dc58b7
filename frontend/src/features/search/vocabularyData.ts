import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';
import { vocabularyMessages as words } from './messages';

export type Entry = components['schemas']['VocabularyAnswers.VocabularyEntryView'];
export type EntryBody = components['schemas']['VocabularyAnswers.VocabularyEntryBody'];
export type Imported = components['schemas']['VocabularyAnswers.VocabularyImported'];
export type Candidate = components['schemas']['VocabularyAnswers.VocabularyCandidate'];
export type Wanted = { q?: string; origin?: 'DELIVERED' | 'CHANGED' | 'OWN'; enabled?: boolean };

export const VOCABULARY = ['administration', 'vocabulary'];
export const CANDIDATES = ['administration', 'vocabulary-candidates'];

export function useVocabulary(wanted: Wanted, cursor: string | undefined) {
  return useQuery({
    queryKey: [...VOCABULARY, wanted, cursor],
    queryFn: () =>
      answerOf(
        api.GET('/api/administration/vocabulary', {
          params: { query: { ...wanted, size: 50, ...(cursor ? { cursor } : {}) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useCandidates() {
  return useQuery({
    queryKey: CANDIDATES,
    queryFn: () => answerOf(api.GET('/api/administration/vocabulary-candidates')),
  });
}

/** Adds without an entry, changes with one. */
export function useSaveEntry(onDone: () => void) {
  return useAction({
    run: ({ entry, body }: { entry?: Entry | undefined; body: EntryBody }) =>
      entry
        ? answerOf(
            api.PUT('/api/administration/vocabulary/{id}', {
              params: { path: { id: entry.id }, header: ifMatch(entry.version) },
              body,
            }),
          )
        : answerOf(api.POST('/api/administration/vocabulary', { body })),
    success: words.saved,
    invalidates: [VOCABULARY, CANDIDATES],
    onDone,
  });
}

export function useRemoveEntry(success: string) {
  return useAction({
    run: (entry: Entry) =>
      answerOf(
        api.DELETE('/api/administration/vocabulary/{id}', {
          params: { path: { id: entry.id }, header: ifMatch(entry.version) },
        }),
      ),
    success,
    invalidates: [VOCABULARY],
  });
}

export function useRefuse(success: string) {
  return useAction({
    run: (terms: string[]) =>
      answerOf(api.POST('/api/administration/vocabulary-candidates/refusals', { body: { terms } })),
    success,
    invalidates: [CANDIDATES],
  });
}
