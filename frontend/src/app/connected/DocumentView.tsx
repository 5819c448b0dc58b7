import { SegmentedControl } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { problemOf } from '@/api/problem';
import type { components } from '@/api/schema';
import { PageText } from '@/ui/document/PageText';
import { LimitedNotice } from '@/ui/feedback/LimitedNotice';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { usePageTexts } from './files';
import { type MarkedPlace, useMarkedPlace } from './markedPlace';
import { isShown, OriginalView } from './OriginalView';

type ContractDocument = components['schemas']['ContractDocument'];
type View = 'original' | 'text';

type DocumentViewProps = {
  /** Address of the document, under which its file and its pages lie. */
  address: string;
  document: ContractDocument;
};

/** The file as it is with the marked sentence on its page, or its text where the file cannot show that. */
export function DocumentView({ address, document }: DocumentViewProps) {
  const place = useMarkedPlace();
  const mark = place?.documentId === document.id ? place : undefined;
  const sentence = mark ? `${mark.page} ${mark.from}` : '';
  const [chosen, setChosen] = useState<View>();
  const [lost, setLost] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sentence is looked for in the file again
  useEffect(() => setChosen(undefined), [sentence]);
  const lose = useCallback(() => setLost(sentence), [sentence]);
  const hasText = document.textSha256 !== '';
  const shown = isShown(document);
  const isLost = mark !== undefined && lost === sentence;
  const view = shown && hasText ? (chosen ?? (isLost ? 'text' : 'original')) : shown ? 'original' : 'text';
  return (
    <>
      {shown && hasText ? <Choice view={view} onChoose={setChosen} /> : null}
      {isLost && view === 'text' ? (
        <LimitedNotice>
          原件第 {mark.page} 页上无法标出这句话（例如该页是扫描件），已在提取的文字中标出。
        </LimitedNotice>
      ) : null}
      {view === 'original' ? (
        <OriginalView address={address} document={document} mark={isLost ? undefined : mark} onLost={lose} />
      ) : (
        <Text address={address} document={document} mark={mark} />
      )}
    </>
  );
}

function Choice({ view, onChoose }: { view: View; onChoose: (view: View) => void }) {
  return (
    <SegmentedControl
      aria-label="文件的显示方式"
      size="xs"
      mb={8}
      value={view}
      onChange={(value) => onChoose(value === 'text' ? 'text' : 'original')}
      data={[
        { value: 'original', label: '原件' },
        { value: 'text', label: '文字' },
      ]}
    />
  );
}

type TextProps = { address: string; document: ContractDocument; mark: MarkedPlace | undefined };

function Text({ address, document, mark }: TextProps) {
  const { data, error } = usePageTexts(address, true);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={1} height={320} label={document.fileName} />;
  return <PageText pages={data.pages} label={document.fileName} mark={mark} />;
}
