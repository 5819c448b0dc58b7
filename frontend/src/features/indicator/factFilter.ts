import { useSearchParams } from 'react-router';
import { useDictionary } from '@/api/dictionaries';
import type { FilterChip } from '@/ui/data/FilterChips';
import { BREAKDOWNS, type Breakdown } from './types';

const DICTIONARIES: Partial<Record<Breakdown, string>> = {
  kind: 'contract-kinds',
  field: 'technology-fields',
  industry: 'industries',
};

export type FactQuery = { year: number; month?: number; kind?: string; field?: string; industry?: string };

/** The filter as the address carries it, and its parts as chips that can be taken away. */
export function useFactFilter() {
  const [search, setSearch] = useSearchParams();
  const names = {
    kind: useDictionary('contract-kinds').data,
    field: useDictionary('technology-fields').data,
    industry: useDictionary('industries').data,
  };
  const query: FactQuery = { year: Number(search.get('year')) || new Date().getFullYear() };
  const month = search.get('month');
  if (month) query.month = Number(month);
  for (const by of ['kind', 'field', 'industry'] as const) {
    const code = search.get(by);
    if (code !== null) query[by] = code;
  }
  const without = (removed: readonly string[]) =>
    setSearch(new URLSearchParams([...search].filter(([key]) => !removed.includes(key))));
  const label = (by: Breakdown, code: string) => {
    if (by === 'month') return `${code} 月`;
    const entries = DICTIONARIES[by] ? names[by as 'kind' | 'field' | 'industry'] : undefined;
    return entries?.find((entry) => entry.code === code)?.name ?? (code || '未归类');
  };
  const chips: FilterChip[] = BREAKDOWNS.filter((by) => search.has(by)).map((by) => ({
    key: by,
    label: label(by, search.get(by) ?? ''),
    onRemove: () => without([by, 'after']),
  }));
  return { query, chips, clear: () => without([...BREAKDOWNS, 'after']) };
}
