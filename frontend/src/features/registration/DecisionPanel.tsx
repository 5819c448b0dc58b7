import { Panel } from '@/ui/layout/Panel';
import { messages } from './messages';
import classes from './registration.module.css';
import type { Registration } from './types';

/** Why it was refused or cancelled, nothing otherwise. */
export function DecisionPanel({ registration }: { registration: Registration }) {
  const { outcomeText, grounds, summary } = registration;
  if (!outcomeText) return null;
  const refused = summary.state === 'REFUSED';
  return (
    <Panel title={refused ? messages.detail.refused : messages.detail.cancelled}>
      {grounds.length > 0 ? (
        <ul>
          {grounds.map((ground) => (
            <li key={ground.code}>{ground.name}</li>
          ))}
        </ul>
      ) : null}
      <p className={classes.quoted}>{outcomeText}</p>
    </Panel>
  );
}
