import { authorizedFetch } from '@/api/client';
import { ProblemError, problemFrom } from '@/api/problem';
import { useAction } from '@/api/useAction';
import type { FactQuery } from './factFilter';

async function fetchSheet(query: FactQuery): Promise<Blob> {
  const words = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  const address = new URL(`/api/indicator/contracts.xlsx?${words}`, window.location.origin);
  const response = await authorizedFetch(new Request(address));
  if (!response.ok) {
    throw new ProblemError(problemFrom(await response.json().catch(() => undefined), response.status));
  }
  return response.blob();
}

/** Saves the sheet through an object address, because the token travels in a header and not in a link. */
export function useSheetDownload(query: FactQuery) {
  return useAction({
    run: () => fetchSheet(query),
    onDone: (blob) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = `指标构成-${query.year}.xlsx`;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
}
