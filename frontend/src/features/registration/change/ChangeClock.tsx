import { Clock } from '@/ui/text/Clock';
import { messages } from '../messages';
import type { Change } from '../types';

/** The time left for a change, or why no clock runs. */
export function ChangeClock({ change }: { change: Pick<Change, 'state' | 'daysLeft' | 'dueOn'> }) {
  const { state, daysLeft, dueOn } = change;
  if (daysLeft !== null && daysLeft !== undefined) {
    return <Clock workingDaysLeft={daysLeft} {...(dueOn ? { dueOn } : {})} />;
  }
  if (dueOn && ['FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW'].includes(state)) {
    return (
      <span>
        {messages.facts.due} {dueOn}
      </span>
    );
  }
  if (state === 'EXPERT_REVIEW') return <span title={messages.facts.openHint}>{messages.facts.open}</span>;
  return <span>{state === 'SUPPLEMENT_REQUESTED' ? '暂停' : state === 'DRAFT' ? '未开始' : '—'}</span>;
}
