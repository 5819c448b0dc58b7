import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { authorizedFetch } from '@/api/client';
import { ProblemError, problemFrom, problemOf } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import classes from './contract.module.css';
import type { ContractDocument } from './contractData';
import { messages } from './messages';

type DocumentViewerProps = { contractId: string; document: ContractDocument };

async function contentOf(contractId: string, documentId: string): Promise<Blob> {
  const address = `/api/contracts/${contractId}/documents/${documentId}/content`;
  const response = await authorizedFetch(new Request(new URL(address, window.location.origin)));
  if (!response.ok)
    throw new ProblemError(problemFrom(await response.json().catch(() => undefined), response.status));
  return response.blob();
}

/** The file itself; fetched with the access token, which an address in a frame could not carry. */
export function DocumentViewer({ contractId, document }: DocumentViewerProps) {
  const { data, error } = useQuery({
    queryKey: ['contracts', contractId, 'documents', document.id],
    queryFn: () => contentOf(contractId, document.id),
  });
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!data) return;
    const made = URL.createObjectURL(data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!address) return <SkeletonRows rows={6} height={48} />;
  return document.mediaType.startsWith('image/') ? (
    <img src={address} alt={document.fileName} style={{ maxWidth: '100%' }} />
  ) : (
    <iframe title={messages.documents.viewer} src={address} className={classes.viewer} />
  );
}
