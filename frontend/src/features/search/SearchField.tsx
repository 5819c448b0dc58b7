import { Autocomplete, Button, SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { messages } from './messages';
import classes from './search.module.css';
import type { Kind, SearchState } from './searchAddress';
import { useSuggestions } from './useResults';

type SearchFieldProps = {
  state: SearchState;
  field: RefObject<HTMLInputElement | null>;
  onChange: (part: Partial<SearchState>) => void;
};

const KINDS = (['ACHIEVEMENT', 'DEMAND'] as const).map((kind) => ({
  value: kind,
  label: messages.kinds[kind],
}));

/** What is sought, with titles offered while typing; the arrow keys choose, Enter searches. */
export function SearchField({ state, field, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(state.q);
  const [settled] = useDebouncedValue(typed, 150);
  const suggestions = useSuggestions(state.kind, settled === state.q ? '' : settled);
  const titles = [...new Set((suggestions.data ?? []).map(({ title }) => title))];
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ q: typed.trim() });
      }}
    >
      <search className={classes.asked}>
        <SegmentedControl
          aria-label="找什么"
          data={KINDS}
          value={state.kind}
          onChange={(kind) => onChange({ kind: kind as Kind, q: typed.trim() })}
        />
        <div className={classes.line}>
          <Autocomplete
            ref={field}
            className={classes.input}
            size="md"
            aria-label={messages.fieldLabel}
            placeholder={messages.placeholders[state.kind]}
            maxLength={500}
            data={typed.trim() ? titles : []}
            filter={({ options }) => options}
            value={typed}
            onChange={setTyped}
            onOptionSubmit={(title) => onChange({ q: title })}
            leftSection={<IconSearch size={18} aria-hidden="true" />}
          />
          <Button type="submit" size="md">
            {messages.submit}
          </Button>
        </div>
      </search>
    </form>
  );
}
