import type { ReactNode } from 'react';
import classes from './DetailLayout.module.css';

/** Two columns: the text, and the facts with the actions, which stay in view. */
export function DetailLayout({ children, facts }: { children: ReactNode; facts: ReactNode }) {
  return (
    <div className={classes.layout}>
      <div className={classes.text}>{children}</div>
      <aside className={classes.facts} aria-label="基本信息">
        {facts}
      </aside>
    </div>
  );
}
