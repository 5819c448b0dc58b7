import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api, authorizedFetch } from '@/api/client';
import { ProblemError, problemFrom } from '@/api/problem';

export function useContract(id: string | undefined) {
  return useQuery({
    queryKey: ['contracts', id],
    enabled: Boolean(id),
    queryFn: () => answerOf(api.GET('/api/contracts/{id}', { params: { path: { id: id ?? '' } } })),
  });
}

export function useFindings(contractId: string) {
  return useQuery({
    queryKey: ['contracts', contractId, 'findings'],
    queryFn: () =>
      answerOf(api.GET('/api/contracts/{id}/findings', { params: { path: { id: contractId } } })),
  });
}

async function fetchFile(contractId: string, documentId: string): Promise<Blob> {
  const address = new URL(
    `/api/contracts/${contractId}/documents/${documentId}/content`,
    window.location.origin,
  );
  const response = await authorizedFetch(new Request(address));
  if (!response.ok) {
    throw new ProblemError(problemFrom(await response.json().catch(() => undefined), response.status));
  }
  return response.blob();
}

/** A file as an object address, because the token travels in a header and not in a frame's address. */
export function useFileAddress(contractId: string, documentId: string) {
  const { data, error } = useQuery({
    queryKey: ['contracts', contractId, 'file', documentId],
    queryFn: () => fetchFile(contractId, documentId),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!data) return;
    const made = URL.createObjectURL(data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  return { address, error };
}
