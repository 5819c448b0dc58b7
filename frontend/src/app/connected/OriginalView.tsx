import { lazy, Suspense, useEffect, useMemo } from 'react';
import { problemOf } from '@/api/problem';
import type { components } from '@/api/schema';
import { sentenceAt } from '@/ui/document/sentence';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { useFile, useObjectAddress, usePageTexts } from './files';
import type { MarkedPlace } from './markedPlace';

type ContractDocument = components['schemas']['ContractDocument'];

const PDF = 'application/pdf';
/** The library behind it is larger than any page of ours. */
const PdfViewer = lazy(async () => ({ default: (await import('@/ui/document/pdf/PdfViewer')).PdfViewer }));

/** Whether the file itself can be shown here. */
export function isShown({ mediaType }: ContractDocument): boolean {
  return mediaType === PDF || mediaType.startsWith('image/');
}

type OriginalViewProps = {
  address: string;
  document: ContractDocument;
  mark: MarkedPlace | undefined;
  onLost: () => void;
};

export function OriginalView({ address, document, mark, onLost }: OriginalViewProps) {
  const { data, error } = useFile(`${address}/content`);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  const loading = <SkeletonRows rows={1} height={480} label={document.fileName} />;
  if (!data) return loading;
  if (document.mediaType !== PDF) return <Picture file={data} name={document.fileName} />;
  return (
    <Suspense fallback={loading}>
      <MarkedPdf file={data} address={address} name={document.fileName} mark={mark} onLost={onLost} />
    </Suspense>
  );
}

type MarkedPdfProps = Omit<OriginalViewProps, 'document'> & { file: Blob; name: string };

/** The place of a sentence counts characters of the server's extraction: its words are what the file's own text is searched for. */
function MarkedPdf({ file, address, name, mark, onLost }: MarkedPdfProps) {
  const texts = usePageTexts(address, mark !== undefined);
  const { page, from, to } = mark ?? {};
  const wish = useMemo(() => {
    if (!texts.data || !page || from === undefined || to === undefined) return undefined;
    const sentence = sentenceAt(texts.data.pages[page - 1] ?? '', { from, to });
    return sentence && { page, sentence };
  }, [texts.data, page, from, to]);
  const unknown = mark !== undefined && (texts.error !== null || (texts.data !== undefined && !wish));
  useEffect(() => {
    if (unknown) onLost();
  }, [unknown, onLost]);
  return <PdfViewer file={file} label={name} mark={wish} onLost={onLost} />;
}

function Picture({ file, name }: { file: Blob; name: string }) {
  const address = useObjectAddress(file);
  return address ? <img src={address} alt={name} style={{ maxWidth: '100%' }} /> : null;
}
