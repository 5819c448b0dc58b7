import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { formatCount } from '@/lib/numbers';
import classes from './FacetGroup.module.css';

export type FacetOption = { value: string; label: string; count: number };

type FacetGroupProps = {
  title: string;
  options: readonly FacetOption[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  /** How many show before 更多. */
  shown?: number;
};

/** One facet with counts; what is selected stays visible even below the fold. */
export function FacetGroup({ title, options, selected, onChange, shown = 6 }: FacetGroupProps) {
  const [open, setOpen] = useState(false);
  if (options.length === 0) return null;
  const visible = options.filter(({ value }, index) => open || index < shown || selected.includes(value));
  const toggle = (value: string) =>
    onChange(selected.includes(value) ? selected.filter((each) => each !== value) : [...selected, value]);
  return (
    <fieldset className={classes.group}>
      <legend className={classes.title}>{title}</legend>
      {visible.map(({ value, label, count }) => (
        <div key={value} className={classes.option}>
          <Checkbox
            size="xs"
            label={label}
            checked={selected.includes(value)}
            onChange={() => toggle(value)}
          />
          <span className={classes.count}>{formatCount(count)}</span>
        </div>
      ))}
      {options.length > shown ? (
        <Button variant="subtle" size="compact-xs" onClick={() => setOpen(!open)}>
          {open ? '收起' : `更多（${options.length - shown}）`}
        </Button>
      ) : null}
    </fieldset>
  );
}
