import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core';
import { useMemo } from 'react';
import { type DictionaryEntry, inTreeOrder, type TreeEntry } from '@/lib/tree';
import classes from './TreeSelect.module.css';

type TreeSelectProps = {
  id?: string;
  label: string;
  description?: string;
  entries: readonly DictionaryEntry[];
  value: string | null;
  onChange: (code: string | null) => void;
  required?: boolean;
  disabled?: boolean;
  error?: string | undefined;
  placeholder?: string;
};

/** More options than this are narrowed by typing, so that the list opens at once. */
const LIMIT = 200;

/** One entry of a code list, indented by its place in the tree and found by any name on its path. */
export function TreeSelect({ entries, placeholder = '请选择', ...rest }: TreeSelectProps) {
  const ordered = useMemo(() => inTreeOrder(entries), [entries]);
  const byCode = useMemo(() => new Map(ordered.map((entry) => [entry.code, entry])), [ordered]);
  return (
    <Select
      {...rest}
      data={ordered.map(({ code, name }) => ({ value: code, label: name }))}
      searchable
      clearable={!rest.required}
      allowDeselect={false}
      limit={LIMIT}
      placeholder={placeholder}
      nothingFoundMessage="没有相符的选项"
      filter={byPath(byCode)}
      clearButtonProps={{ 'aria-label': '清除' }}
      renderOption={({ option }) => <Option entry={byCode.get(option.value)} />}
    />
  );
}

function byPath(byCode: ReadonlyMap<string, TreeEntry>): OptionsFilter {
  return ({ options, search, limit }) => {
    const wanted = search.trim().toLowerCase();
    const matches = (options as ComboboxItem[]).filter(({ value }) => {
      const entry = byCode.get(value);
      return (
        !wanted || entry?.path.toLowerCase().includes(wanted) || entry?.code.toLowerCase().startsWith(wanted)
      );
    });
    return matches.slice(0, limit);
  };
}

function Option({ entry }: { entry: TreeEntry | undefined }) {
  if (!entry) return null;
  return (
    <span className={classes.option} style={{ paddingLeft: `${entry.depth * 1.2}em` }} title={entry.path}>
      {entry.name}
    </span>
  );
}
