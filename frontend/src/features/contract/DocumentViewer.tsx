import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { authorizedFetch } from '@/api/client';
import { ProblemError, problemFrom, problemOf } from '@/api/problem';
import { DocumentView } from '@/app/connected/DocumentView';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import classes from './contract.module.css';
import type { ContractDocument } from './contractData';
import { messages } from './messages';

type DocumentViewerProps = { contractId: string; document: ContractDocument };

const PDF = 'application/pdf';

/** A file of the contract as its parties read it. */
export function DocumentViewer({ contractId, document }: DocumentViewerProps) {
  const address = `/api/contracts/${contractId}/documents/${document.id}`;
  const shown = document.mediaType === PDF || document.mediaType.startsWith('image/');
  return (
    <DocumentView
      address={address}
      document={document}
      {...(shown
        ? { original: (page: number) => <Original address={address} document={document} page={page} /> }
        : {})}
    />
  );
}

async function contentOf(address: string): Promise<Blob> {
  const response = await authorizedFetch(new Request(new URL(`${address}/content`, window.location.origin)));
  if (!response.ok)
    throw new ProblemError(problemFrom(await response.json().catch(() => undefined), response.status));
  return response.blob();
}

type OriginalProps = { address: string; document: ContractDocument; page: number };

/** The file itself; fetched with the access token, which an address in a frame could not carry. */
function Original({ address, document, page }: OriginalProps) {
  const { data, error } = useQuery({
    queryKey: ['document-content', address],
    queryFn: () => contentOf(address),
  });
  const [made, setMade] = useState<string>();
  useEffect(() => {
    if (!data) return;
    const next = URL.createObjectURL(data);
    setMade(next);
    return () => URL.revokeObjectURL(next);
  }, [data]);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!made) return <SkeletonRows rows={6} height={48} />;
  return document.mediaType === PDF ? (
    <iframe title={messages.documents.viewer} src={`${made}#page=${page}`} className={classes.viewer} />
  ) : (
    <img src={made} alt={document.fileName} style={{ maxWidth: '100%' }} />
  );
}
