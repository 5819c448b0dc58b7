import { longDate } from '@/lib/dates';
import { Panel } from '@/ui/layout/Panel';
import { StatusBadge } from '@/ui/text/StatusBadge';
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
        <div>
          <StatusBadge status={state} /> <span className={classes.note}>{longDate(stateSince)}</span>
        </div>
        <div>{words.states[state]}</div>
        {stateReason ? (
          <p className={classes.reason}>
            {words.reason}：{stateReason}
          </p>
        ) : null}
      </div>
    </Panel>
  );
}
