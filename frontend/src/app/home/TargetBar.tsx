import classes from './YearFigure.module.css';

/** Progress towards a target; the words beside it carry the figure. */
export function TargetBar({ part, whole }: { part: number; whole: number }) {
  const width = Math.min(100, (part / whole) * 100);
  return (
    <div className={classes.track} aria-hidden="true">
      <div className={classes.fill} style={{ width: `${width}%` }} />
    </div>
  );
}
