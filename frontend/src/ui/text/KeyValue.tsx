import type { ReactNode } from 'react';
import classes from './KeyValue.module.css';

export type Fact = { label: string; value: ReactNode };

/** The facts column of a detail page; a fact without a value says so instead of leaving a gap. */
export function KeyValue({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.list}>
      {facts.map(({ label, value }) => (
        <div key={label} className={classes.fact}>
          <dt className={classes.label}>{label}</dt>
          <dd className={classes.value}>{value ?? <span className={classes.none}>未填写</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
