import { placesOf, plainTextOf, type Stretch } from './plainText';

/** Words of a page, found again in another extraction of the same page. */
export type Sentence = {
  text: string;
  /** How often the same words stand before it on the page. */
  before: number;
};

/** So many characters at either end make a sentence known when something in its middle was read differently. */
const ANCHOR = 8;
/** How much longer or shorter it may then be. */
const TOLERANCE = 0.25;

/** The words of a stretch of one page, if there are any. */
export function sentenceAt(page: string, { from, to }: Stretch): Sentence | undefined {
  const { text } = plainTextOf(page.slice(from, to));
  if (!text) return undefined;
  return { text, before: placesOf(plainTextOf(page.slice(0, from)).text, text).length };
}

/** Where a sentence stands in a page as another program extracted it; undefined when that is in doubt. */
export function stretchOf(page: string, { text, before }: Sentence): Stretch | undefined {
  const plain = plainTextOf(page);
  const exact = placesOf(plain.text, text);
  const start = exact[Math.min(before, exact.length - 1)];
  if (start !== undefined) return plain.stretch(start, start + text.length);
  const near = nearlyIn(plain.text, text);
  return near && plain.stretch(near.from, near.to);
}

/** From the sentence's first words to its last ones, where the distance comes nearest to its length. */
function nearlyIn(page: string, sentence: string): Stretch | undefined {
  if (sentence.length < 2 * ANCHOR) return undefined;
  const ends = placesOf(page, sentence.slice(-ANCHOR)).map((at) => at + ANCHOR);
  const off = ({ from, to }: Stretch) => Math.abs(to - from - sentence.length);
  return placesOf(page, sentence.slice(0, ANCHOR))
    .flatMap((from) => ends.map((to) => ({ from, to })))
    .filter((stretch) => off(stretch) <= TOLERANCE * sentence.length)
    .sort((one, other) => off(one) - off(other))[0];
}
