import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import type { OpenPdf } from './openPdf';
import classes from './PdfViewer.module.css';
import { find, useHits } from './useHits';

const ICON = 18;

type SearchBarProps = {
  input: RefObject<HTMLInputElement | null>;
  open: OpenPdf | undefined;
  words: string;
  onWords: (words: string) => void;
};

/** Looks for words in all pages; Enter goes on, Shift and Enter goes back. */
export function SearchBar({ input, open, words, onWords }: SearchBarProps) {
  const hits = useHits(open, words);
  const step = (back: boolean) => open && hits.total > 0 && find(open, words, 'again', back);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(event.shiftKey);
    if (event.key === 'Escape') onWords('');
  };
  return (
    <search className={classes.search}>
      <TextInput
        ref={input}
        className={classes.words}
        size="xs"
        aria-label="在原件中查找"
        placeholder="在原件中查找"
        value={words}
        disabled={!open}
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={press}
      />
      <span className={classes.hits} aria-live="polite">
        {words.trim() ? wordsOf(hits.current, hits.total) : ''}
      </span>
      <ActionIcon
        variant="default"
        size="md"
        aria-label="上一处"
        title="上一处（Shift+回车）"
        disabled={hits.total === 0}
        onClick={() => step(true)}
      >
        <IconArrowUp size={ICON} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="md"
        aria-label="下一处"
        title="下一处（回车）"
        disabled={hits.total === 0}
        onClick={() => step(false)}
      >
        <IconArrowDown size={ICON} aria-hidden />
      </ActionIcon>
    </search>
  );
}

function wordsOf(current: number, total: number): string {
  return total === 0 ? '没有找到' : `第 ${current} 处，共 ${total} 处`;
}
