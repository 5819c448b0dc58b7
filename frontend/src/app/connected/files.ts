import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fetchedFile } from '@/api/fetchedFile';

/** A file, fetched with the access token, which an address in a frame could not carry. */
export function useFile(path: string) {
  return useQuery({
    queryKey: ['files', path],
    queryFn: async () => (await fetchedFile(path)).blob(),
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
    queryFn: async (): Promise<{ pages: string[] }> => (await fetchedFile(`${address}/pages`)).json(),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
