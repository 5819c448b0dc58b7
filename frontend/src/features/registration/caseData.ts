import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api, authorizedFetch } from '@/api/client';
import { ProblemError, problemFrom } from '@/api/problem';
import type { CaseKey } from './desk/caseKey';

/** What was handed in, as it was handed in; nothing is asked for without a number. */
export function useSubmission(id: string, number: number | undefined) {
  return useQuery({
    queryKey: ['registrations', id, 'submissions', number],
    enabled: number !== undefined && number > 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      answerOf(
        api.GET('/api/registrations/{id}/submissions/{number}', {
          params: { path: { id, number: number ?? 0 } },
        }),
      ),
  });
}

/** What the pre-check says of the submission under review. */
export function useFindings({ kind, id }: CaseKey) {
  const params = { path: { id } };
  return useQuery({
    queryKey: ['registrations', id, 'findings'],
    queryFn: () =>
      answerOf(
        kind === 'change'
          ? api.GET('/api/desk/changes/{id}/findings', { params })
          : api.GET('/api/desk/registrations/{id}/findings', { params }),
      ),
  });
}

async function fetchFile(address: string): Promise<Blob> {
  const response = await authorizedFetch(new Request(new URL(address, window.location.origin)));
  if (!response.ok) {
    throw new ProblemError(problemFrom(await response.json().catch(() => undefined), response.status));
  }
  return response.blob();
}

/** A file as an object address, because the token travels in a header and not in a frame's address. */
export function useFileAddress(path: string) {
  const { data, error } = useQuery({
    queryKey: ['files', path],
    queryFn: () => fetchFile(path),
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
