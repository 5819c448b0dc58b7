import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { messages } from './messages';
import type { Difference, Settlement } from './types';

const KEY = 'reconciliations';

export function useReconciliations(after: string | undefined) {
  return useQuery({
    queryKey: [KEY, 'list', after ?? ''],
    queryFn: () =>
      answerOf(api.GET('/api/desk/reconciliations', { params: { query: after ? { cursor: after } : {} } })),
  });
}

export function useReconciliation(id: string) {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: () => answerOf(api.GET('/api/desk/reconciliations/{id}', { params: { path: { id } } })),
  });
}

export function useDifferences(id: string, open: boolean, after: string | undefined) {
  return useQuery({
    queryKey: [KEY, id, 'differences', open, after ?? ''],
    queryFn: () =>
      answerOf(
        api.GET('/api/desk/reconciliations/{id}/differences', {
          params: { path: { id }, query: { open, ...(after ? { cursor: after } : {}) } },
        }),
      ),
    placeholderData: (before) => before,
  });
}

export function useSettle(difference: Difference, onDone: () => void) {
  return useAction({
    run: (body: { settlement: Settlement; note: string }) =>
      answerOf(
        api.POST('/api/desk/reconciliations/differences/{id}/settlement', {
          params: { path: { id: difference.id }, header: ifMatch(difference.version) },
          body,
        }),
      ),
    success: messages.saved,
    invalidates: [[KEY]],
    onDone,
  });
}
