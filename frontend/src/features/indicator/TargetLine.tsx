import { formatFenRounded } from '@/lib/money';
import { percent } from '@/lib/numbers';
import classes from './indicator.module.css';
import { messages } from './messages';
import type { PublicYear } from './types';

/** The year's sum against its goal, as a bar and in words. */
export function TargetLine({ year }: { year: PublicYear }) {
  const { grossFen, targetFen, targetSource } = year;
  if (!targetFen) return <p className={classes.line}>{messages.dashboard.noTarget}</p>;
  return (
    <div>
      <div className={classes.track} aria-hidden="true">
        <div className={classes.fill} style={{ width: `${Math.min(100, (grossFen / targetFen) * 100)}%` }} />
      </div>
      <p className={classes.line}>
        年度目标 {formatFenRounded(targetFen, 'yi')} 亿元，完成 {percent(grossFen, targetFen)}
        {targetSource ? `（依据：${targetSource}）` : null}
      </p>
    </div>
  );
}
