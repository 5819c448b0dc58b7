import { type KeyboardEvent, useRef, useState } from 'react';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageTurner } from './PageTurner';
import classes from './PdfViewer.module.css';
import 'pdfjs-dist/legacy/web/pdf_viewer.css';
import { SearchBar } from './SearchBar';
import { usePdf } from './usePdf';
import { type PdfMark, useSentence } from './useSentence';
import { Zoom } from './Zoom';
import { zoomBy, zoomToWidth } from './zoom';

type PdfViewerProps = {
  file: Blob;
  label: string;
  /** The sentence to turn to; another object is another wish. */
  mark?: PdfMark | undefined;
  /** The marked page does not hold the sentence as text. */
  onLost?: () => void;
};

/** A PDF page by page: only what is near the view is drawn; its text can be selected, copied and searched. */
export function PdfViewer({ file, label, mark, onLost = () => {} }: PdfViewerProps) {
  const container = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const pdf = usePdf(container, file);
  const { open } = pdf;
  const marked = useSentence(container, open, mark, onLost);
  const [words, setWords] = useState('');
  const turn = (page: number) => {
    if (open && page >= 1 && page <= pdf.pages) open.viewer.currentPageNumber = page;
  };
  const keys: Record<string, () => void> = {
    '/': () => search.current?.focus(),
    '+': () => open && zoomBy(open, 1),
    '=': () => open && zoomBy(open, 1),
    '-': () => open && zoomBy(open, -1),
    '0': () => open && zoomToWidth(open),
    n: () => turn(pdf.page + 1),
    b: () => turn(pdf.page - 1),
  };
  if (pdf.failed) {
    return <EmptyState title="这份 PDF 无法在这里显示" hint="请下载后查看，或查看提取的文字。" />;
  }
  return (
    <section className={classes.viewer} aria-label={label} onKeyDown={(event) => press(event, keys)}>
      <div className={classes.bar}>
        <PageTurner page={pdf.page} pages={pdf.pages} onTurn={turn} />
        <Zoom open={open} scale={pdf.scale} />
        <SearchBar input={search} open={open} words={words} onWords={setWords} />
      </div>
      <p className="visually-hidden" aria-live="polite">
        {marked ? `已在原件第 ${marked} 页标出该句` : ''}
      </p>
      <div className={classes.stage}>
        {open ? null : <SkeletonRows rows={1} height={320} label={label} />}
        <div
          ref={container}
          className={classes.scroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
          tabIndex={0}
          role="document"
          aria-label={`${label}的页面`}
        >
          <div className="pdfViewer" />
        </div>
      </div>
    </section>
  );
}

/** Keys of the viewer come before those of the page around it. */
function press(event: KeyboardEvent, keys: Record<string, () => void>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}
