import { ActionIcon, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import classes from './PdfViewer.module.css';

const ICON = 18;

type PageTurnerProps = { page: number; pages: number; onTurn: (page: number) => void };

/** Previous, next, or the page whose number is typed. */
export function PageTurner({ page, pages, onTurn }: PageTurnerProps) {
  const [typed, setTyped] = useState('');
  useEffect(() => setTyped(String(page)), [page]);
  const go = () => {
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) onTurn(wanted);
    else setTyped(String(page));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go();
  };
  return (
    <form className={classes.group} onSubmit={submit}>
      <ActionIcon
        variant="default"
        size="md"
        aria-label="上一页"
        title="上一页（B）"
        disabled={page <= 1}
        onClick={() => onTurn(page - 1)}
      >
        <IconChevronUp size={ICON} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="md"
        aria-label="下一页"
        title="下一页（N）"
        disabled={page >= pages}
        onClick={() => onTurn(page + 1)}
      >
        <IconChevronDown size={ICON} aria-hidden />
      </ActionIcon>
      <TextInput
        classNames={{ input: classes.number ?? '' }}
        size="xs"
        aria-label={`页码，共 ${pages} 页`}
        inputMode="numeric"
        value={typed}
        disabled={pages === 0}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={go}
      />
      <span aria-hidden>/ {pages}</span>
    </form>
  );
}
