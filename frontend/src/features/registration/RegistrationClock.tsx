import { Clock } from '@/ui/text/Clock';
import { messages } from './messages';
import type { RegistrationSummary } from './types';

/** The time left, or why no clock runs. */
export function RegistrationClock({ summary }: { summary: RegistrationSummary }) {
  const { daysLeft, dueOn, state } = summary;
  if (daysLeft !== null && daysLeft !== undefined) {
    return <Clock workingDaysLeft={daysLeft} {...(dueOn ? { dueOn } : {})} />;
  }
  if (state === 'FIRST_REVIEW' || state === 'SECOND_REVIEW' || state === 'EXPERT_REVIEW') {
    return dueOn ? (
      <span>
        {messages.facts.due} {dueOn}
      </span>
    ) : (
      <span title={messages.facts.openHint}>{messages.facts.open}</span>
    );
  }
  return <span>{state === 'SUPPLEMENT_REQUESTED' ? '暂停' : state === 'SUBMITTED' ? '未开始' : '—'}</span>;
}
