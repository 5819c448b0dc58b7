import { formatFenRounded } from '@/lib/money';
import { percent } from '@/lib/numbers';
import classes from './YearTotal.module.css';
import type { YearSums } from './yearSums';

type TargetLineProps = Pick<YearSums, 'grossFen' | 'targetFen' | 'targetSource'>;

/** The year's sum against its target; the words carry what the bar shows. */
export function TargetLine({ grossFen, targetFen, targetSource }: TargetLineProps) {
  if (!targetFen) return <p className={classes.line}>年度目标尚未录入</p>;
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
