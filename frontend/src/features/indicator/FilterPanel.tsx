import { Select } from '@mantine/core';
import { useState } from 'react';
import { DictionarySelect } from '@/app/connected/DictionarySelect';
import { FilterBar } from '@/ui/data/FilterBar';
import { FilterChips } from '@/ui/data/FilterChips';
import { DateField } from '@/ui/form/DateField';
import { EVENTS, FILTERS, FLOWS } from './dimensions';
import { messages } from './messages';
import { PeriodFields } from './PeriodFields';
import type { useStatFilter } from './statFilter';
import type { FilterName } from './types';
import { useFilterChips } from './useFilterChips';

const words = messages.filter;

/** Period, as-of day and conditions, the same on every page of the statistics. */
export function FilterPanel({ filter }: { filter: ReturnType<typeof useStatFilter> }) {
  const [adding, setAdding] = useState<FilterName | null>(null);
  const { chips, clear } = useFilterChips(filter);
  const { query, set } = filter;
  const chosen = FILTERS.find((each) => each.name === adding);
  const add = (value: string | null) => {
    if (chosen && value) set({ [chosen.name]: value });
    setAdding(null);
  };
  return (
    <>
      <FilterBar>
        <PeriodFields label={words.period} value={query.period} onChange={(period) => set({ period })} />
        <DateField
          label={words.asOf}
          value={query.asOf ?? null}
          onChange={(asOf) => set({ asOf })}
          max={new Date().toISOString().slice(0, 10)}
        />
        <Select
          label={words.add}
          placeholder={words.addHint}
          data={FILTERS.map((each) => ({ value: each.name, label: each.label }))}
          value={adding}
          onChange={(name) => setAdding(name as FilterName | null)}
          clearable
          clearButtonProps={{ 'aria-label': '清除' }}
          w={170}
        />
        {chosen?.dictionary ? (
          <DictionarySelect
            dictionary={chosen.dictionary}
            label={chosen.label}
            value={null}
            onChange={(code) => add(code && (chosen.name === 'area' ? code : `${code}*`))}
          />
        ) : null}
        {chosen && !chosen.dictionary ? (
          <Select
            label={chosen.label}
            placeholder="请选择"
            data={Object.entries(chosen.name === 'flow' ? FLOWS : EVENTS).map(([value, label]) => ({
              value,
              label,
            }))}
            value={null}
            onChange={add}
          />
        ) : null}
      </FilterBar>
      <FilterChips chips={chips} onClear={clear} />
    </>
  );
}
