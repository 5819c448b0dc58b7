import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { authorizedFetch } from '@/api/client';
import { ProblemError, problemFrom } from '@/api/problem';

async function answerTo(path: string): Promise<Response> {
  const response = await authorizedFetch(new Request(new URL(path, window.location.origin)));
  if (!response.ok) {
    throw new ProblemError(problemFrom(await response.json().catch(() => undefined), response.status));
  }
  return response;
}

/** A file, fetched with the access token, which an address in a frame could not carry. */
export function useFile(path: string) {
  return useQuery({
    queryKey: ['files', path],
    queryFn: async () => (await answerTo(path)).blob(),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The file as an object address, for pictures and downloads. */
export function useObjectAddress(file: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}

/** The text of each page as the server extracted it. */
export function usePageTexts(address: string, wanted: boolean) {
  return useQuery({
    queryKey: ['document-pages', address],
    enabled: wanted,
    queryFn: async (): Promise<{ pages: string[] }> => (await answerTo(`${address}/pages`)).json(),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
