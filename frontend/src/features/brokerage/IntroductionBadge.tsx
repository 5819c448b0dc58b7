import { StatusBadge } from '@/ui/text/StatusBadge';
import type { IntroductionState } from './brokerageData';
import { messages } from './messages';

/** The shared statuses that have the right tone; the words are those of introductions. */
const TONES: Record<IntroductionState, string> = {
  PROPOSED: 'OPEN',
  HALF_ACCEPTED: 'OPEN',
  ACCEPTED: 'AGREED',
  DECLINED: 'CLOSED',
  EXPIRED: 'EXPIRED',
  WITHDRAWN: 'WITHDRAWN',
};

export function IntroductionBadge({ state }: { state: IntroductionState }) {
  return <StatusBadge status={TONES[state]} label={messages.introductions.states[state] ?? state} />;
}
