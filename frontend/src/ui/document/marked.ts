import type { Segment } from '@/lib/segments';

/** A stretch of a page's text. */
export type Stretch = { from: number; to: number };

/** Cuts a page where the marked sentence and the hits of a search begin and end; the sentence wins. */
export function segmentsOf(text: string, stretches: readonly Stretch[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { from, to } of [...stretches].sort((one, other) => one.from - other.from)) {
    if (from < at || to > text.length) continue;
    if (from > at) segments.push({ text: text.slice(at, from), marked: false });
    segments.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) segments.push({ text: text.slice(at), marked: false });
  return segments;
}

/** Where the words stand, blanks and line breaks of the layout left out of account. */
export function hitsOf(text: string, words: string): Stretch[] {
  const wanted = words.replace(/\s/g, '').toLowerCase();
  if (!wanted) return [];
  const kept: number[] = [];
  let bare = '';
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (/\s/.test(character)) continue;
    kept.push(i);
    bare += character.toLowerCase();
  }
  const hits: Stretch[] = [];
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + wanted.length)) {
    hits.push({ from: kept[at] ?? 0, to: (kept[at + wanted.length - 1] ?? 0) + 1 });
  }
  return hits;
}
