import {
  AnnotationEditorType,
  AnnotationMode,
  GlobalWorkerOptions,
  getDocument,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { EventBus, PDFLinkService, PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import { Finder } from './finder';
import { chineseLabels } from './labels';

declare const PDF_FILES: string;

GlobalWorkerOptions.workerSrc = worker;

export type OpenPdf = { bus: EventBus; viewer: PDFViewer };

type Opening = OpenPdf & {
  /** Rejects where the file is no PDF, damaged or locked. */
  ready: Promise<void>;
  close: () => void;
};

/** Shows a file in the container, all of it from this site; the file's scripts and links to elsewhere stay dead. */
export function openPdf(container: HTMLDivElement, file: Blob): Opening {
  const closing = new AbortController();
  const bus = new EventBus();
  const linkService = new PDFLinkService({ eventBus: bus });
  linkService.externalLinkEnabled = false;
  const findController = new Finder({ linkService, eventBus: bus, container });
  const viewer = new PDFViewer({
    container,
    eventBus: bus,
    linkService,
    findController,
    l10n: chineseLabels,
    annotationMode: AnnotationMode.ENABLE,
    annotationEditorMode: AnnotationEditorType.DISABLE,
    enableAutoLinking: false,
    removePageBorders: true,
    abortSignal: closing.signal,
  } as ConstructorParameters<typeof PDFViewer>[0]);
  linkService.setViewer(viewer);
  let end = () => {};
  const load = async () => {
    const data = await file.arrayBuffer();
    if (closing.signal.aborted) return;
    const task = getDocument({
      data,
      cMapUrl: `${PDF_FILES}cmaps/`,
      standardFontDataUrl: `${PDF_FILES}standard_fonts/`,
      wasmUrl: `${PDF_FILES}wasm/`,
      iccUrl: `${PDF_FILES}iccs/`,
    });
    end = () => void task.destroy();
    const document = await task.promise;
    if (closing.signal.aborted) return;
    viewer.setDocument(document);
    linkService.setDocument(document);
  };
  const close = () => {
    closing.abort();
    viewer.setDocument(null as never);
    linkService.setDocument(null as never);
    end();
  };
  return { bus, viewer, ready: load(), close };
}
