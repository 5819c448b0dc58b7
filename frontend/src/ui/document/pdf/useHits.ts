import { useEffect, useState } from 'react';
import type { OpenPdf } from './openPdf';

export type Hits = { current: number; total: number };

const NONE: Hits = { current: 0, total: 0 };

/** Counts what a search finds; the pages themselves show it. */
export function useHits(open: OpenPdf | undefined, words: string): Hits {
  const [hits, setHits] = useState(NONE);
  useEffect(() => {
    if (!open) return;
    const count = ({ matchesCount }: { matchesCount: Hits }) => setHits(matchesCount);
    open.bus.on('updatefindmatchescount', count);
    open.bus.on('updatefindcontrolstate', count);
    return () => {
      open.bus.off('updatefindmatchescount', count);
      open.bus.off('updatefindcontrolstate', count);
    };
  }, [open]);
  useEffect(() => {
    if (!open) return;
    if (words.trim()) find(open, words, '');
    else open.bus.dispatch('findbarclose', { source: open.viewer });
    if (!words.trim()) setHits(NONE);
  }, [open, words]);
  return hits;
}

/** Looks for the words, or for the next ones of them. */
export function find(
  { bus, viewer }: OpenPdf,
  query: string,
  type: '' | 'again',
  findPrevious = false,
): void {
  bus.dispatch('find', { source: viewer, type, query, findPrevious, highlightAll: true });
}
