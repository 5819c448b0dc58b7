import { type EventBus, PDFFindController, type PDFLinkService } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import { hitsOf } from '../marked';
import { scrollTo } from './scrollTo';

type FinderOptions = { linkService: PDFLinkService; eventBus: EventBus; container: HTMLElement };
type Match = Parameters<PDFFindController['scrollMatchIntoView']>[0];

/** The library's search, but without regard to blanks and the width of signs, and scrolling the document only. */
export class Finder extends PDFFindController {
  private readonly container: HTMLElement;

  constructor({ container, ...options }: FinderOptions) {
    super(options);
    this.container = container;
  }

  override match(query: string | string[], pageContent: string) {
    return hitsOf(pageContent, [query].flat().join('')).map(({ from, to }) => ({
      index: from,
      length: to - from,
    }));
  }

  override scrollMatchIntoView({ element, pageIndex, matchIndex }: Match): void {
    const current = this.selected?.pageIdx === pageIndex && this.selected.matchIdx === matchIndex;
    if (!this._scrollMatches || !element || !current) return;
    this._scrollMatches = false;
    scrollTo(this.container, element);
  }
}
