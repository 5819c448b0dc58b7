import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';

type SearchFieldProps = { label: string; value: string | undefined; onSearch: (text: string) => void };

/** Searches when it is sent or left, not at each key. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value ?? '');
  const search = () => {
    if (text.trim() !== (value ?? '')) onSearch(text.trim());
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    search();
  };
  return (
    <form onSubmit={send}>
      <TextInput
        label={label}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={search}
      />
    </form>
  );
}
