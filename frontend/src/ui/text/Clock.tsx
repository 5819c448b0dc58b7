import { IconClockHour4 } from '@tabler/icons-react';
import { longDate } from '@/lib/dates';
import classes from './StatusBadge.module.css';
import type { Tone } from './statuses';

type ClockProps = {
  /** Working days left by the statutory calendar; negative when overdue. */
  workingDaysLeft: number;
  dueOn?: string;
};

function words(left: number): { text: string; tone: Tone } {
  if (left < 0) return { text: `已超期 ${-left} 个工作日`, tone: 'danger' };
  if (left === 0) return { text: '今日到期', tone: 'danger' };
  return { text: `剩余 ${left} 个工作日`, tone: left <= 3 ? 'warning' : 'success' };
}

/** How much time is left, coloured by how little it is; the exact date stands in the title. */
export function Clock({ workingDaysLeft, dueOn }: ClockProps) {
  const { text, tone } = words(workingDaysLeft);
  return (
    <span className={classes.badge} data-tone={tone} title={dueOn ? `截止 ${longDate(dueOn)}` : undefined}>
      <IconClockHour4 size="1em" aria-hidden="true" />
      {text}
    </span>
  );
}
