import { type Sentence, stretchOf } from '../sentence';
import classes from './PdfViewer.module.css';

const MARK = 'data-sentence-mark';

/**
 * Marks a sentence on a page whose text layer stands; answers with the first stretch of it, or undefined where the page has no
 * such text. Places are parts of the page, so that they hold at any zoom.
 */
export function markSentence(page: HTMLElement, sentence: Sentence): HTMLElement | undefined {
  const layer = page.querySelector('.textLayer');
  const texts = layer ? textsIn(layer) : [];
  const stretch = stretchOf(texts.map((text) => text.data).join(''), sentence);
  if (!layer || !stretch) return undefined;
  const frame = page.getBoundingClientRect();
  const marks = rangesOf(texts, stretch.from, stretch.to)
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((place) => markAt(place, frame));
  layer.before(...marks);
  return marks[0];
}

export function clearMarks(container: HTMLElement): void {
  for (const mark of container.querySelectorAll(`[${MARK}]`)) mark.remove();
}

function textsIn(layer: Element): Text[] {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** One range for each piece of text, because one over all of them would also take what lies between. */
function rangesOf(texts: readonly Text[], from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const text of texts) {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, text.length);
    if (start < end) {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      ranges.push(range);
    }
    at += text.length;
  }
  return ranges;
}

function markAt(place: DOMRect, frame: DOMRect): HTMLElement {
  const mark = document.createElement('div');
  mark.setAttribute(MARK, '');
  mark.className = classes.mark ?? '';
  mark.style.left = part(place.left - frame.left, frame.width);
  mark.style.top = part(place.top - frame.top, frame.height);
  mark.style.width = part(place.width, frame.width);
  mark.style.height = part(place.height, frame.height);
  return mark;
}

function part(length: number, whole: number): string {
  return `${(100 * length) / whole}%`;
}
