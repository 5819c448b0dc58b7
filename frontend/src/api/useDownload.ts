import { saveBlob } from '@/lib/saveBlob';
import { fetchedFile } from './fetchedFile';
import { useAction } from './useAction';

/** Fetches a file and hands it to the browser's downloads. */
export function useDownload() {
  return useAction({
    run: async ({ address }: { address: string; name: string }) => (await fetchedFile(address)).blob(),
    onDone: (blob, { name }) => saveBlob(blob, name),
  });
}
