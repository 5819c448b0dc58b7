import { authorizedFetch } from '@/api/client';
import { ProblemError, problemFrom } from '@/api/problem';
import { useAction } from '@/api/useAction';
import { saveBlob } from './saveBlob';

async function fetchFile(path: string): Promise<Blob> {
  const response = await authorizedFetch(new Request(new URL(path, window.location.origin)));
  if (!response.ok) {
    throw new ProblemError(problemFrom(await response.json().catch(() => undefined), response.status));
  }
  return response.blob();
}

/** Fetches a file and saves it; the token travels in a header, so a plain link would not do. */
export function useFileDownload() {
  return useAction({
    run: ({ path }: { path: string; name: string }) => fetchFile(path),
    onDone: (blob, { name }) => saveBlob(blob, name),
  });
}

export function sheetPath(route: string, query: object): string {
  const words = Object.entries(query).map(([key, value]) => [key, String(value)]);
  return `/api/indicator/${route}.xlsx?${new URLSearchParams(words)}`;
}
