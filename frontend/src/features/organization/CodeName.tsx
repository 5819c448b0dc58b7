import { useDictionary } from '@/api/dictionaries';
import { inTreeOrder } from '@/lib/tree';

/** The name of a code with the wider ones before it; nothing while the list loads. */
export function CodeName({ dictionary, code }: { dictionary: string; code: string }) {
  const { data, isPending } = useDictionary(dictionary);
  if (isPending) return null;
  return <>{inTreeOrder(data ?? []).find((entry) => entry.code === code)?.path ?? code}</>;
}
