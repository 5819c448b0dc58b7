import { useDictionary } from '@/api/dictionaries';
import { kindWords } from './words';

/** A kind of the form with its sub-kind, by their names. */
export function KindText({ code }: { code: string }) {
  return <>{kindWords(code, useDictionary('contract-kinds').data)}</>;
}
