import { nameIn, useDictionary } from '@/api/dictionaries';

/** Reads codes of one list aloud. */
export function useNames(dictionary: string): (code: string | null | undefined) => string {
  const list = useDictionary(dictionary);
  return (code) => (code ? nameIn(list, code) : '');
}
