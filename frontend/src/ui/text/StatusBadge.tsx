import { IconCircle, IconCircleCheck, IconCircleDashed, IconCircleX, IconClock } from '@tabler/icons-react';
import classes from './StatusBadge.module.css';
import { statusOf, type Tone } from './statuses';

const ICONS = {
  neutral: IconCircle,
  active: IconClock,
  success: IconCircleCheck,
  warning: IconCircleDashed,
  danger: IconCircleX,
} satisfies Record<Tone, typeof IconClock>;

/** The state of a thing in the same words and colour everywhere; never by colour alone. */
export function StatusBadge({ status, label }: { status: string; label?: string }) {
  const known = statusOf(status);
  const Icon = ICONS[known.tone];
  return (
    <span className={classes.badge} data-tone={known.tone}>
      <Icon size="1em" aria-hidden="true" />
      {label ?? known.label}
    </span>
  );
}
