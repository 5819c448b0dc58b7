import { useDictionary } from '@/api/dictionaries';
import { inTreeOrder } from '@/lib/tree';

/** The name of a code with the wider ones before it. */
export function CodeName({ dictionary, code }: { dictionary: string; code: string }) {
  const { data } = useDictionary(dictionary);
  return <>{inTreeOrder(data ?? []).find((entry) => entry.code === code)?.path ?? code}</>;
}
