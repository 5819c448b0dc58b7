import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { authorizedFetch } from '@/api/client';
import { ProblemError, problemFrom, problemOf } from '@/api/problem';
import type { components } from '@/api/schema';
import { PageText } from '@/ui/document/PageText';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { type MarkedPlace, useMarkedPlace } from './markedPlace';

type PageTexts = components['schemas']['ContractBodies.PageTextsResponse'];
type ContractDocument = components['schemas']['ContractDocument'];
type View = 'original' | 'text';

type DocumentViewProps = {
  /** Address of the document, under which its pages lie. */
  address: string;
  document: ContractDocument;
  /** The file itself, at the page of the marked sentence; undefined for what a browser cannot show. */
  original?: (page: number) => ReactNode;
};

/** The file as it is, or its text with the marked sentence. */
export function DocumentView({ address, document, original }: DocumentViewProps) {
  const place = useMarkedPlace();
  const mark = place?.documentId === document.id ? place : undefined;
  const sentence = mark ? `${mark.page} ${mark.from}` : '';
  const [chosen, setChosen] = useState<View>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sentence turns to the text again
  useEffect(() => setChosen(undefined), [sentence]);
  const hasText = document.textSha256 !== '';
  const view =
    original && hasText ? (chosen ?? (mark ? 'text' : 'original')) : original ? 'original' : 'text';
  return (
    <>
      {original && hasText ? (
        <SegmentedControl
          aria-label="文件的显示方式"
          size="xs"
          mb={8}
          value={view}
          onChange={(value) => setChosen(value === 'text' ? 'text' : 'original')}
          data={[
            { value: 'original', label: '原件' },
            { value: 'text', label: '文字' },
          ]}
        />
      ) : null}
      {view === 'original' ? (
        original?.(mark?.page ?? 1)
      ) : (
        <Text address={address} document={document} mark={mark} />
      )}
    </>
  );
}

type TextProps = { address: string; document: ContractDocument; mark: MarkedPlace | undefined };

function Text({ address, document, mark }: TextProps) {
  const { data, error } = useQuery({
    queryKey: ['document-pages', address],
    queryFn: () => pagesOf(`${address}/pages`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={1} height={320} label={document.fileName} />;
  return <PageText pages={data.pages} label={document.fileName} mark={mark} />;
}

async function pagesOf(address: string): Promise<PageTexts> {
  const response = await authorizedFetch(new Request(new URL(address, window.location.origin)));
  if (!response.ok) {
    throw new ProblemError(problemFrom(await response.json().catch(() => undefined), response.status));
  }
  return response.json();
}
