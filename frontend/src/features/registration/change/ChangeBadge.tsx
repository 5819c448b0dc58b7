import { StatusBadge } from '@/ui/text/StatusBadge';
import type { ChangeState } from '../types';
import { CHANGE_STATES } from './changeWords';

export function ChangeBadge({ state }: { state: ChangeState }) {
  const { label, status } = CHANGE_STATES[state];
  return <StatusBadge status={status} label={label} />;
}
