import type { components } from '@/api/schema';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { messages } from './messages';
import classes from './registration.module.css';

type RulePack = components['schemas']['RegistrationAnswers.RulePackNote'];

/** The rules a contract is judged by, with their source, marked while their text is unconfirmed. */
export function RuleNote({ pack }: { pack: RulePack }) {
  return (
    <>
      {pack.name}（{pack.code} 第 {pack.version} 版）{' '}
      {pack.unconfirmed ? (
        <span title={messages.case.unconfirmedHint}>
          <StatusBadge status="SUPPLEMENT_REQUESTED" label={messages.case.unconfirmed} />
        </span>
      ) : null}
      <span className={classes.under}>{pack.source}</span>
    </>
  );
}
