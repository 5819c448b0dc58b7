import classes from './MaturityBar.module.css';

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The nine steps of GB/T 22900-2022 as one small bar. */
export function MaturityBar({ level, name }: { level: number; name?: string }) {
  const words = name ? `成熟度 ${level} 级，${name}` : `成熟度 ${level} 级`;
  return (
    <span className={classes.bar} title={words}>
      <span aria-hidden="true" className={classes.steps}>
        {STEPS.map((step) => (
          <span key={step} className={classes.step} data-reached={step <= level} />
        ))}
      </span>
      <span aria-hidden="true" className={classes.figure}>
        {level}/9
      </span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
