import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { CursorPage } from '@/ui/data/CursorPager';

const PARAMETER = 'after';

type PagingState = { before?: string[] } | null;

/** Keeps a list's cursor in the address; the way back is remembered by the browser's history entry. */
export function useCursorPaging() {
  const [search] = useSearchParams();
  const { state } = useLocation() as { state: PagingState };
  const navigate = useNavigate();
  const after = search.get(PARAMETER) ?? undefined;
  const before = state?.before ?? [];

  const go = (cursor: string | undefined, remembered: string[]) => {
    const next = new URLSearchParams(search);
    if (cursor) next.set(PARAMETER, cursor);
    else next.delete(PARAMETER);
    navigate({ search: next.toString() }, { state: { before: remembered } });
  };
  const pageOf = (answer: { next?: string | null } | undefined): CursorPage => {
    const next = answer?.next;
    return {
      onPrevious: after ? () => go(before.at(-1) || undefined, before.slice(0, -1)) : undefined,
      onNext: next ? () => go(next, [...before, after ?? '']) : undefined,
    };
  };
  return { after, pageOf };
}
