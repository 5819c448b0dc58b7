import { StatusBadge } from '@/ui/text/StatusBadge';

const DAY_MS = 24 * 60 * 60 * 1000;
const LATE_DAYS = 3;

/** How long something has waited; what waits too long stands out. */
export function WaitingTime({ since }: { since: string }) {
  const days = Math.floor((Date.now() - new Date(since).getTime()) / DAY_MS);
  if (days < 1) return <>不到 1 天</>;
  if (days < LATE_DAYS) return <>{days} 天</>;
  return <StatusBadge status="RETURNED" label={`${days} 天`} />;
}
