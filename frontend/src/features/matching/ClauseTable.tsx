import { IconAlertTriangle, IconCheck, IconHelp, IconX } from '@tabler/icons-react';
import { HighlightedText } from '@/ui/text/HighlightedText';
import classes from './clauses.module.css';
import type { Clause, Sentence } from './matchData';
import { messages } from './messages';

const STATES = ['MET', 'PARTLY', 'UNKNOWN', 'MISSED'] as const;
const ICONS = { MET: IconCheck, PARTLY: IconAlertTriangle, UNKNOWN: IconHelp, MISSED: IconX };

/** What the demand asks, clause by clause: the answer, and the sentences of both sides beside each other. */
export function ClauseTable({ clauses }: { clauses: readonly Clause[] }) {
  if (clauses.length === 0) return <p className={classes.quiet}>{messages.noClauses}</p>;
  return (
    <>
      <Counts clauses={clauses} />
      <table className={classes.clauses}>
        <caption className="visually-hidden">{messages.clauses}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.asked}</th>
            <th scope="col">{messages.demandText}</th>
            <th scope="col">{messages.achievementText}</th>
          </tr>
        </thead>
        <tbody>
          {clauses.map((clause) => (
            <ClauseRow key={`${clause.kind} ${clause.said}`} clause={clause} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Counts({ clauses }: { clauses: readonly Clause[] }) {
  return (
    <ul className={classes.counts}>
      {STATES.map((state) => {
        const Icon = ICONS[state];
        const count = clauses.filter((clause) => clause.agreement === state).length;
        return (
          <li key={state} className={classes.state} data-agreement={state}>
            <Icon size={14} aria-hidden="true" /> {messages.agreements[state]}{' '}
            <span className="tabular">{count}</span>
          </li>
        );
      })}
    </ul>
  );
}

function ClauseRow({ clause }: { clause: Clause }) {
  const Icon = ICONS[clause.agreement as keyof typeof ICONS] ?? IconHelp;
  return (
    <tr>
      <th scope="row">
        <span className={classes.section}>{clause.label}</span>
        <span className={classes.said}>{clause.said}</span>
        <span className={classes.state} data-agreement={clause.agreement}>
          <Icon size={14} aria-hidden="true" /> {messages.agreements[clause.agreement]}
        </span>
      </th>
      <Quote label={messages.demand} sentence={clause.demand} otherwise={messages.added} />
      <Quote
        label={messages.achievement}
        sentence={clause.achievement}
        otherwise={clause.reason}
        reason={clause.reason}
      />
    </tr>
  );
}

type QuoteProps = {
  /** Names the side where the columns stand below each other. */
  label: string;
  sentence: Sentence | null | undefined;
  otherwise: string;
  reason?: string;
};

function Quote({ label, sentence, otherwise, reason }: QuoteProps) {
  return (
    <td data-label={label}>
      {sentence ? (
        <>
          <span className={classes.section}>{sentence.section}</span>
          <HighlightedText segments={sentence.parts} />
          {reason ? <span className={classes.reason}>{reason}</span> : null}
        </>
      ) : (
        <span className={classes.quiet}>{otherwise}</span>
      )}
    </td>
  );
}
