import { StatusBadge } from '@/ui/text/StatusBadge';
import type { ContractState } from './contractData';
import { messages } from './messages';

const TONES: Record<ContractState, string> = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  SUPPLEMENT: 'SUPPLEMENT_REQUESTED',
  CHANGING: 'CHANGED',
  CLOSED: 'CLOSED',
};

export function ContractBadge({ state }: { state: ContractState }) {
  return <StatusBadge status={TONES[state]} label={messages.states[state]} />;
}
