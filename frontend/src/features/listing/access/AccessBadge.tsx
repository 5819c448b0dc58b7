import { StatusBadge } from '@/ui/text/StatusBadge';
import type { AccessView } from '../types';

/** The words of a request to read, in the tones of the states they resemble. */
const BADGES: Record<AccessView['state'], { like: string; label: string }> = {
  REQUESTED: { like: 'IN_REVIEW', label: '待答复' },
  GRANTED: { like: 'RETURNED', label: '待签承诺' },
  REFUSED: { like: 'REFUSED', label: '已拒绝' },
  ACTIVE: { like: 'LISTED', label: '可查看' },
  REVOKED: { like: 'REVOKED', label: '已收回' },
};

export function AccessBadge({ state }: { state: AccessView['state'] }) {
  const { like, label } = BADGES[state];
  return <StatusBadge status={like} label={label} />;
}
