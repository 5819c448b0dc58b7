import { authorizedFetch } from '@/api/client';
import { ProblemError, problemFrom } from '@/api/problem';
import { useAction } from '@/api/useAction';

async function fetchExport(): Promise<Blob> {
  const response = await authorizedFetch(new Request(new URL('/api/ledger/export', window.location.origin)));
  if (!response.ok) {
    throw new ProblemError(problemFrom(await response.json().catch(() => undefined), response.status));
  }
  return response.blob();
}

/** Saves the export through an object address, because the token travels in a header and not in a link. */
export function useExportDownload() {
  return useAction({
    run: fetchExport,
    onDone: (blob) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = 'ledger.jsonl';
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
}
