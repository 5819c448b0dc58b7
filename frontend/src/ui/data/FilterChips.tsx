import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import classes from './FilterChips.module.css';

export type FilterChip = { key: string; label: string; onRemove: () => void };

/** The filters in force; each goes with one click, all with another. */
export function FilterChips({ chips, onClear }: { chips: readonly FilterChip[]; onClear: () => void }) {
  if (chips.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label="已选条件">
      {chips.map(({ key, label, onRemove }) => (
        <li key={key}>
          <button type="button" className={classes.chip} onClick={onRemove} aria-label={`移除条件：${label}`}>
            {label}
            <IconX size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <Button variant="subtle" size="compact-sm" onClick={onClear}>
          清除全部
        </Button>
      </li>
    </ul>
  );
}
