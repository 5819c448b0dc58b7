import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { HighlightedText } from '@/ui/text/HighlightedText';
import { hitsOf, segmentsOf } from './marked';
import classes from './PageText.module.css';
import type { Stretch } from './plainText';

export type PageMark = Stretch & { page: number };

type PageTextProps = {
  /** The text of each page. */
  pages: readonly string[];
  label: string;
  /** The sentence to show first. */
  mark?: PageMark;
};

/** A document's text page by page: turns to a marked sentence, searches in all pages. */
export function PageText({ pages, label, mark }: PageTextProps) {
  const [page, setPage] = useState(mark?.page ?? 1);
  const [words, setWords] = useState('');
  const shown = useRef<HTMLDivElement>(null);
  const from = mark?.from;
  const of = mark?.page;
  useEffect(() => {
    if (of) setPage(of);
  }, [of]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or sentence has another first mark
  useEffect(() => {
    shown.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [page, from, words]);
  const text = pages[page - 1] ?? '';
  const hits = hitsOf(text, words);
  const stretches = hits.length > 0 || !mark || mark.page !== page ? hits : [mark];
  return (
    <section aria-label={label}>
      <div className={classes.bar}>
        <TextInput
          className={classes.search}
          aria-label="在文本中查找"
          placeholder="在文本中查找"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Turner page={page} count={pages.length} onTurn={setPage} />
      </div>
      {words.trim() ? <Hits pages={pages} words={words} page={page} onTurn={setPage} /> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <div className={classes.page} ref={shown} tabIndex={0} role="document" aria-label={`第 ${page} 页`}>
        <HighlightedText segments={segmentsOf(text, stretches)} />
      </div>
    </section>
  );
}

type TurnerProps = { page: number; count: number; onTurn: (page: number) => void };

function Turner({ page, count, onTurn }: TurnerProps) {
  return (
    <div className={classes.turner}>
      <Button variant="default" size="compact-sm" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        上一页
      </Button>
      <span aria-live="polite">
        第 {page} 页，共 {count} 页
      </span>
      <Button variant="default" size="compact-sm" disabled={page >= count} onClick={() => onTurn(page + 1)}>
        下一页
      </Button>
    </div>
  );
}

type HitsProps = { pages: readonly string[]; words: string; page: number; onTurn: (page: number) => void };

function Hits({ pages, words, page, onTurn }: HitsProps) {
  const found = pages
    .map((text, index) => ({ page: index + 1, count: hitsOf(text, words).length }))
    .filter(({ count }) => count > 0);
  if (found.length === 0) return <p className={classes.hits}>没有找到</p>;
  return (
    <p className={classes.hits}>
      {found.map((hit) => (
        <Button
          key={hit.page}
          size="compact-xs"
          variant={hit.page === page ? 'light' : 'default'}
          onClick={() => onTurn(hit.page)}
        >
          第 {hit.page} 页 {hit.count} 处
        </Button>
      ))}
    </p>
  );
}
