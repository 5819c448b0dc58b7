import { type RefObject, useEffect, useState } from 'react';
import { labelPages } from './labels';
import { type OpenPdf, openPdf } from './openPdf';

export const WHOLE_WIDTH = 'page-width';

export type Pdf = {
  /** Undefined until the pages stand. */
  open: OpenPdf | undefined;
  failed: boolean;
  page: number;
  pages: number;
  scale: number;
};

const CLOSED: Pdf = { open: undefined, failed: false, page: 1, pages: 0, scale: 1 };

/** Opens a file in the container and follows what the library tells of it. */
export function usePdf(container: RefObject<HTMLDivElement | null>, file: Blob): Pdf {
  const [pdf, setPdf] = useState(CLOSED);
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    setPdf(CLOSED);
    const { bus, viewer, ready, close } = openPdf(element, file);
    const change = (news: Partial<Pdf>) => setPdf((so) => ({ ...so, ...news }));
    bus.on('pagesinit', () => {
      labelPages(viewer);
      viewer.currentScaleValue = WHOLE_WIDTH;
      change({ open: { bus, viewer }, pages: viewer.pagesCount });
    });
    bus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => change({ page: pageNumber }));
    bus.on('scalechanging', ({ scale }: { scale: number }) => change({ scale }));
    ready.catch(() => change({ failed: true }));
    const resized = new ResizeObserver(() => {
      if (viewer.currentScaleValue === WHOLE_WIDTH) viewer.currentScaleValue = WHOLE_WIDTH;
    });
    resized.observe(element);
    return () => {
      resized.disconnect();
      close();
    };
  }, [container, file]);
  return pdf;
}
