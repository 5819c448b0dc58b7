import { Select } from '@mantine/core';
import { DateField } from '@/ui/form/DateField';
import classes from './indicator.module.css';
import { usePublicIndicator } from './indicatorData';
import { messages } from './messages';
import { FREE, PARTS, partsOf } from './periods';

const words = messages.filter;

type PeriodFieldsProps = { label: string; value: string; onChange: (code: string) => void };

/** A year, a part of a year, or two free dates. */
export function PeriodFields({ label, value, onChange }: PeriodFieldsProps) {
  const { data } = usePublicIndicator();
  const { year, part, from, to } = partsOf(value);
  const years = [...new Set([...(data?.years ?? []).map((each) => String(each.year)), year])]
    .sort()
    .reverse();
  const free = (first: string, last: string) =>
    onChange(first <= last ? `${first}${FREE}${last}` : `${first}${FREE}${first}`);
  return (
    <fieldset className={classes.period}>
      <legend className="visually-hidden">{label}</legend>
      <Select
        label={label}
        data={years.map((each) => ({ value: each, label: `${each} 年` }))}
        value={year}
        allowDeselect={false}
        onChange={(next) => next && onChange(part === FREE ? next : `${next}${part}`)}
        w={120}
      />
      <Select
        label={words.part}
        data={[
          ...PARTS.map((each) => ({ ...each, value: each.value || 'YEAR' })),
          { value: FREE, label: words.free },
        ]}
        value={part || 'YEAR'}
        allowDeselect={false}
        onChange={(next) => {
          if (next === FREE) free(from, to);
          else if (next) onChange(next === 'YEAR' ? year : `${year}${next}`);
        }}
        w={130}
      />
      {part === FREE ? (
        <>
          <DateField label={words.from} value={from} onChange={(day) => day && free(day, to)} required />
          <DateField
            label={words.to}
            value={to}
            min={from}
            onChange={(day) => day && free(from, day)}
            required
          />
        </>
      ) : null}
    </fieldset>
  );
}
