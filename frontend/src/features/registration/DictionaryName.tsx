import { nameIn, useDictionary } from '@/api/dictionaries';

/** The zh-CN name of a code. */
export function DictionaryName({ dictionary, code }: { dictionary: string; code: string }) {
  return <>{nameIn(useDictionary(dictionary), code)}</>;
}
