import { problemOf } from '@/api/problem';
import { tableTime } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { LEDGER_EVENTS, messages } from './messages';
import classes from './registration.module.css';
import { useLedgerOf } from './registrationData';
import type { LedgerEntry } from './types';

const words = messages.detail;

/** The registration's entries in the ledger, each with its place in the chain. */
export function LedgerPanel({ id }: { id: string }) {
  const { data, error } = useLedgerOf(id);
  return (
    <Panel title={words.ledger}>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {data === undefined && !error ? <SkeletonRows rows={2} height={72} /> : null}
      <p className={classes.hint}>{data?.length === 0 ? words.noLedger : words.ledgerLead}</p>
      {(data ?? []).map((entry) => (
        <Entry key={entry.sequence} entry={entry} />
      ))}
    </Panel>
  );
}

function Entry({ entry }: { entry: LedgerEntry }) {
  return (
    <div className={classes.entry}>
      <p className={classes.entryHead}>
        <strong>
          第 {entry.sequence} 条 {LEDGER_EVENTS[entry.event] ?? entry.event}
        </strong>
        <span>{tableTime(entry.at)}</span>
        <span>{entry.algorithm}</span>
      </p>
      <KeyValue
        facts={[
          { label: words.hash, value: <span className={classes.hash}>{entry.hash}</span> },
          { label: words.previousHash, value: <span className={classes.hash}>{entry.previousHash}</span> },
        ]}
      />
      <details>
        <summary>{words.body}</summary>
        <p className={`${classes.hash} ${classes.quoted}`}>{entry.body}</p>
      </details>
    </div>
  );
}
