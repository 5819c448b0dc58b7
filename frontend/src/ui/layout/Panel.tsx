import { type ReactNode, useId } from 'react';
import classes from './Panel.module.css';

type PanelProps = {
  title?: string;
  /** At the right of the title: a link to the whole list, a small action. */
  aside?: ReactNode;
  /** False where the content brings its own edges, as tables do. */
  padded?: boolean;
  children: ReactNode;
};

/** One titled block of a page on the surface colour. */
export function Panel({ title, aside, padded = true, children }: PanelProps) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={title ? id : undefined}>
      {title ? (
        <div className={classes.head}>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {aside ? <div className={classes.aside}>{aside}</div> : null}
        </div>
      ) : null}
      <div className={padded ? classes.body : classes.bare}>{children}</div>
    </section>
  );
}
