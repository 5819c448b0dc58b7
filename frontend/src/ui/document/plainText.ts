/** A stretch of a page's text. */
export type Stretch = { from: number; to: number };

/**
 * A text without the accidents of its layout: no blanks and line breaks, one form for each character. Two programs that
 * extract the same page differ in just these.
 */
export type PlainText = {
  readonly text: string;
  /** Where the characters from one place to another stand in the text this was made of. */
  readonly stretch: (from: number, to: number) => Stretch;
};

const LAYOUT = /[\s\p{Cf}]/u;

export function plainTextOf(original: string): PlainText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    if (!LAYOUT.test(character)) {
      const plain = character.normalize('NFKC').toLowerCase().replace(/\s/g, '');
      text += plain;
      for (let i = 0; i < plain.length; i++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text, stretch: (from, to) => ({ from: starts[from] ?? at, to: ends[to - 1] ?? at }) };
}

/** Where the words begin, one after another. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (!words) return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}
