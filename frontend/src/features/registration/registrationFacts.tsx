import { longDate, tableTime } from '@/lib/dates';
import type { Fact } from '@/ui/text/KeyValue';
import { MoneyText } from '@/ui/text/MoneyText';
import { DictionaryName } from './DictionaryName';
import { messages } from './messages';
import { RuleNote } from './RuleNote';
import type { Registration } from './types';

const words = messages.facts;

/** The facts column; what is not known yet is left out. */
export function registrationFacts(registration: Registration): Fact[] {
  const { summary } = registration;
  const facts: (Fact | null)[] = [
    { label: words.reference, value: summary.reference },
    summary.nationalNumber ? { label: words.nationalNumber, value: summary.nationalNumber } : null,
    { label: words.registrant, value: summary.registrantName },
    { label: words.kind, value: <DictionaryName dictionary="contract-kinds" code={summary.kind} /> },
    { label: words.gross, value: <MoneyText fen={summary.transactionValueFen} /> },
    { label: words.technology, value: <MoneyText fen={summary.technologyValueFen} /> },
    registration.countedTransactionFen > 0 &&
    registration.countedTransactionFen !== summary.transactionValueFen
      ? {
          label: messages.detail.counted,
          value: (
            <>
              <MoneyText fen={registration.countedTransactionFen} />
              （其中技术交易额 <MoneyText fen={registration.countedTechnologyFen} />）
            </>
          ),
        }
      : null,
    summary.handler ? { label: messages.case.handledBy, value: summary.handler } : null,
    { label: words.submitted, value: tableTime(summary.submittedAt) },
    registration.acceptedOn ? { label: words.accepted, value: longDate(registration.acceptedOn) } : null,
    summary.dueOn ? { label: words.due, value: longDate(summary.dueOn) } : null,
    registration.decidedOn ? { label: words.decided, value: longDate(registration.decidedOn) } : null,
    registration.rulePack ? { label: words.rules, value: <RuleNote pack={registration.rulePack} /> } : null,
    registration.submission > 1
      ? { label: words.submission, value: `第 ${registration.submission} 次` }
      : null,
  ];
  return facts.filter((fact): fact is Fact => fact !== null);
}
