import { nameIn, useDictionaries } from '@/api/dictionaries';
import type { FilterChip } from '@/ui/data/FilterChips';
import { EVENTS, FILTERS, type FilterChoice, FLOWS } from './dimensions';
import type { useStatFilter } from './statFilter';

/** The conditions in force, in words. */
export function useFilterChips({ query, set }: ReturnType<typeof useStatFilter>) {
  const inForce = FILTERS.filter((filter) => query[filter.name]);
  const lists = [...new Set(inForce.flatMap((filter) => filter.dictionary ?? []))];
  const answers = useDictionaries(lists);
  const nameOf = (filter: FilterChoice, value: string) => {
    if (value === '-') return '未归类';
    if (filter.name === 'flow') return FLOWS[value] ?? value;
    if (filter.name === 'event') return EVENTS[value] ?? value;
    if (value === 'CN') return '全国';
    const code = value.replace(/\*$/, '');
    const list = answers[lists.indexOf(filter.dictionary ?? '')];
    return list ? nameIn(list, code) : code;
  };
  const chips: FilterChip[] = inForce.map((filter) => ({
    key: filter.name,
    label: `${filter.label}：${nameOf(filter, query[filter.name] ?? '')}`,
    onRemove: () => set({ [filter.name]: null }),
  }));
  if (query.asOf) {
    chips.push({ key: 'asOf', label: `截至 ${query.asOf}`, onRemove: () => set({ asOf: null }) });
  }
  const clear = () =>
    set(Object.fromEntries([...FILTERS.map((filter) => filter.name), 'asOf'].map((name) => [name, null])));
  return { chips, clear };
}
