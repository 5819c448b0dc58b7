import { Button, NativeSelect } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { SaveSearch } from '@/app/connected/SaveSearch';
import { formatCount } from '@/lib/numbers';
import { ExportMenu } from './ExportMenu';
import { messages } from './messages';
import classes from './search.module.css';
import { type SearchState, type Sort, topicOf } from './searchAddress';
import type { SearchAnswer } from './useResults';

type ResultsBarProps = {
  state: SearchState;
  answer: SearchAnswer | undefined;
  /** How many filters are chosen. */
  filters: number;
  onFilters: () => void;
  onSort: (sort: Sort) => void;
};

/** How many there are, and what can be done with all of them. */
export function ResultsBar({ state, answer, filters, onFilters, onSort }: ResultsBarProps) {
  return (
    <div className={classes.bar}>
      <p className={classes.total} role="status">
        {answer ? totalOf(answer) : '正在检索'}
      </p>
      <Button
        className={classes.narrow}
        variant="default"
        size="sm"
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden="true" />}
        onClick={onFilters}
      >
        {messages.filters}
        {filters > 0 ? `（${filters}）` : ''}
      </Button>
      <SaveSearch topic={topicOf(state)} name={state.q || messages.everything[state.kind]} />
      {answer && answer.total > 0 && !answer.limited ? <ExportMenu state={state} /> : null}
      <NativeSelect
        aria-label={messages.sort}
        data={[...messages.sorts]}
        value={state.sort}
        onChange={(event) => onSort(event.currentTarget.value as Sort)}
      />
    </div>
  );
}

function totalOf({ total, totalExact, agreeing }: SearchAnswer): string {
  const partly = typeof agreeing === 'number' && agreeing > 0 && agreeing < total;
  return `共 ${formatCount(total)} 条${totalExact ? '' : '以上'}${partly ? messages.agreeing(agreeing) : ''}`;
}
