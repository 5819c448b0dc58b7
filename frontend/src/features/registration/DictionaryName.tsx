import { useDictionary } from '@/api/dictionaries';

/** The zh-CN name of a code, the code itself while the list loads. */
export function DictionaryName({ dictionary, code }: { dictionary: string; code: string }) {
  const { data } = useDictionary(dictionary);
  return <>{data?.find((entry) => entry.code === code)?.name ?? code}</>;
}
