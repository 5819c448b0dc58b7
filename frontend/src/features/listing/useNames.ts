import { useDictionary } from '@/api/dictionaries';

/** Reads codes of one list aloud; the code itself while the list is on its way. */
export function useNames(dictionary: string): (code: string | null | undefined) => string {
  const { data } = useDictionary(dictionary);
  return (code) => (code ? (data?.find((entry) => entry.code === code)?.name ?? code) : '');
}
