import { StatusBadge } from '@/ui/text/StatusBadge';
import { messages } from './messages';
import type { EditionSummary } from './types';

const TONES = { PROPOSED: 'IN_REVIEW', APPROVED: 'LISTED', REJECTED: 'RETURNED' } as const;

export function EditionState({ edition }: { edition: EditionSummary }) {
  return <StatusBadge status={TONES[edition.state]} label={messages.states[edition.state]} />;
}
