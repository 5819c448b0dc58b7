import { tableTime } from '@/lib/dates';
import classes from './indicator.module.css';
import { messages } from './messages';
import type { StatScope } from './types';

const words = messages.statistics;

/** What the figures rest on: days, as-of time, ledger entry. */
export function ScopeLine({ scope }: { scope: StatScope }) {
  const { period, past, asOf, ledgerSequence } = scope;
  return (
    <p className={classes.scope} data-past={past || undefined}>
      {period.name}（{period.from} 至 {period.to}），{past ? words.pastAsOf : words.asOf} {tableTime(asOf)}
      ，账本序号 {ledgerSequence}。{words.definition}
    </p>
  );
}
