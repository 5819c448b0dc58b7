import { Panel } from '@/ui/layout/Panel';
import { messages } from './messages';
import classes from './registration.module.css';
import type { Registration } from './types';

const TITLES: Record<string, string> = {
  REFUSED: messages.detail.refused,
  REVOKED: messages.detail.revoked,
};

/** Why it was refused, revoked or cancelled, nothing otherwise. */
export function DecisionPanel({ registration }: { registration: Registration }) {
  const { outcomeText, outcomeStatute, grounds, summary } = registration;
  if (!outcomeText) return null;
  return (
    <Panel title={TITLES[summary.state] ?? messages.detail.cancelled}>
      {grounds.length > 0 ? (
        <ul>
          {grounds.map((ground) => (
            <li key={ground.code}>{ground.name}</li>
          ))}
        </ul>
      ) : null}
      {outcomeStatute ? <p>依据：{outcomeStatute}</p> : null}
      <p className={classes.quoted}>{outcomeText}</p>
    </Panel>
  );
}
