import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import type { Import, ImportPass, Phase } from './types';

const REFRESH = 1000;
const PAGE = 20;

export function isOver(pass: ImportPass | null | undefined): boolean {
  return pass?.state === 'DONE' || pass?.state === 'FAILED';
}

function isMoving(item: Import | undefined): boolean {
  if (!item) return false;
  return [item.check, item.run].some((pass) => pass && !isOver(pass));
}

/** Asks again every second while a pass is under way: the progress is the server's and outlives this page. */
export function useImport(id: string) {
  return useQuery({
    queryKey: ['imports', id],
    queryFn: () => answerOf(api.GET('/api/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (isMoving(state.data) ? REFRESH : false),
  });
}

export function useImports(cursor: string | undefined) {
  return useQuery({
    queryKey: ['imports', 'list', cursor],
    queryFn: () =>
      answerOf(api.GET('/api/imports', { params: { query: { size: PAGE, ...(cursor ? { cursor } : {}) } } })),
    refetchInterval: ({ state }) => (state.data?.items.some(isMoving) ? REFRESH * 3 : false),
  });
}

export function useStart(id: string) {
  return useAction({
    run: () => answerOf(api.POST('/api/imports/{id}/start', { params: { path: { id } } })),
    success: '已开始导入',
    invalidates: [['imports']],
  });
}

export function useFindings(id: string, phase: Phase, cursor: string | undefined, done: number) {
  return useQuery({
    queryKey: ['imports', id, 'findings', phase, cursor, done],
    queryFn: () =>
      answerOf(
        api.GET('/api/imports/{id}/findings/{phase}', {
          params: { path: { id, phase }, query: { size: PAGE, ...(cursor ? { cursor } : {}) } },
        }),
      ),
    placeholderData: (before) => before,
  });
}
