import type { PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';

type Labels = NonNullable<ConstructorParameters<typeof PDFViewer>[0]['l10n']>;

/** The library would otherwise bring English words; the few that are needed are set where the pages appear. */
export const chineseLabels = {
  getLanguage: () => 'zh-cn',
  getDirection: () => 'ltr',
  get: async (_ids: unknown, _args: unknown, fallback: unknown) => fallback,
  translate: async () => {},
  translateOnce: async () => {},
  destroy: async () => {},
  pause: () => {},
  resume: () => {},
} as unknown as Labels;

export function labelPages(viewer: PDFViewer): void {
  for (let index = 0; index < viewer.pagesCount; index++) {
    viewer.getPageView(index).div.setAttribute('aria-label', `第 ${index + 1} 页`);
  }
}
