import { authorizedFetch } from '@/api/client';
import { ProblemError, problemFrom } from '@/api/problem';
import { useAction } from '@/api/useAction';

type Wanted = { address: string; name: string };

async function fetchFile({ address }: Wanted): Promise<Blob> {
  const response = await authorizedFetch(new Request(new URL(address, window.location.origin)));
  if (!response.ok) {
    throw new ProblemError(problemFrom(await response.json().catch(() => undefined), response.status));
  }
  return response.blob();
}

/** Saves a file through an object address, because the token travels in a header and not in a link. */
export function useDownload() {
  return useAction({
    run: fetchFile,
    onDone: (blob, { name }) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
}
