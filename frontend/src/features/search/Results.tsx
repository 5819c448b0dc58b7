import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '@/api/problem';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { LimitedNotice } from '@/ui/feedback/LimitedNotice';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { AppLink } from '@/ui/text/AppLink';
import { messages } from './messages';
import { ResultRow } from './ResultRow';
import classes from './search.module.css';
import type { SearchItem } from './useResults';

type ResultsProps = {
  items: readonly SearchItem[] | undefined;
  limited: boolean;
  filtered: boolean;
  problem: Problem | undefined;
  onClear: () => void;
  compared: readonly string[];
  onCompare: (id: string) => void;
  /** What fewer filters or words would find. */
  ways: ReactNode;
};

/** The found rows, or what to do when there are none. */
export function Results({ items, limited, filtered, problem, ways, compared, ...on }: ResultsProps) {
  if (problem) return <ProblemAlert problem={problem} />;
  if (!items) return <SkeletonRows rows={6} height={112} />;
  return (
    <>
      {limited ? <LimitedNotice>{messages.limited}</LimitedNotice> : null}
      {items.length === 0 ? (
        <EmptyState
          title={messages.empty}
          hint={filtered ? messages.emptyFilters : messages.emptyWords}
          action={
            <>
              {ways}
              <div className={classes.ways}>
                {filtered ? (
                  <Button variant="default" onClick={on.onClear}>
                    {messages.clearFilters}
                  </Button>
                ) : null}
                <Button component={AppLink} to="/work/demands/new">
                  {messages.postDemand}
                </Button>
              </div>
            </>
          }
        />
      ) : (
        <ol className={classes.rows}>
          {items.map((item) => (
            <ResultRow
              key={item.id}
              item={item}
              compared={compared.includes(item.id)}
              onCompare={on.onCompare}
            />
          ))}
        </ol>
      )}
    </>
  );
}
