import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Sentence } from '../sentence';
import type { OpenPdf } from './openPdf';
import { scrollTo } from './scrollTo';
import { clearMarks, markSentence } from './sentenceMark';

export type PdfMark = { page: number; sentence: Sentence };

type Rendered = { pageNumber: number };

/** Turns to a sentence and marks it whenever its page is drawn; tells when the page does not hold it. */
export function useSentence(
  container: RefObject<HTMLDivElement | null>,
  open: OpenPdf | undefined,
  mark: PdfMark | undefined,
  onLost: () => void,
): number | undefined {
  const [marked, setMarked] = useState<number>();
  const lost = useRef(onLost);
  lost.current = onLost;
  useEffect(() => {
    const element = container.current;
    if (!open || !element || !mark) return;
    let seen = false;
    const show = ({ pageNumber }: Rendered) => {
      if (pageNumber !== mark.page) return;
      clearMarks(element);
      const first = markSentence(open.viewer.getPageView(mark.page - 1).div, mark.sentence);
      if (!first) lost.current();
      else if (!seen) {
        seen = true;
        scrollTo(element, first);
        setMarked(mark.page);
      }
    };
    if (mark.page > open.viewer.pagesCount) {
      lost.current();
      return;
    }
    open.bus.on('textlayerrendered', show);
    open.viewer.scrollPageIntoView({ pageNumber: mark.page });
    if (isTextComplete(open, mark.page)) show({ pageNumber: mark.page });
    return () => {
      open.bus.off('textlayerrendered', show);
      clearMarks(element);
      setMarked(undefined);
    };
  }, [container, open, mark]);
  return marked;
}

/** The library ends a text layer with this when all of it stands. */
function isTextComplete({ viewer }: OpenPdf, page: number): boolean {
  return viewer.getPageView(page - 1)?.div.querySelector('.textLayer > .endOfContent') != null;
}
