import { longDate } from '@/lib/dates';
import { Panel } from '@/ui/layout/Panel';
import { messages } from './messages';
import classes from './organization.module.css';
import type { OrganizationAnswer } from './types';

const words = messages.own;

/** What the organisation's state means for its people, and why it is so. */
export function StateNote({ organization }: { organization: OrganizationAnswer }) {
  const { state, stateReason, stateSince } = organization;
  return (
    <Panel>
      <div className={classes.state}>
        <div>{words.states[state]}</div>
        <span className={classes.note}>
          {words.since} {longDate(stateSince)}
        </span>
        {stateReason ? (
          <p className={classes.reason}>
            {words.reason}：{stateReason}
          </p>
        ) : null}
      </div>
    </Panel>
  );
}
