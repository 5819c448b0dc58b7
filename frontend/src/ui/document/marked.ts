import type { Segment } from '@/lib/segments';
import { placesOf, plainTextOf, type Stretch } from './plainText';

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
  const wanted = plainTextOf(words).text;
  const plain = plainTextOf(text);
  return placesOf(plain.text, wanted).map((at) => plain.stretch(at, at + wanted.length));
}
