import classes from './DemoBadge.module.css';

/** Marks data that was made for demonstration, wherever it shows. */
export function DemoBadge() {
  return (
    <span className={classes.badge} title="演示数据，不是真实业务">
      演示
    </span>
  );
}
