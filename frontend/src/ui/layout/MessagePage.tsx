import type { ReactNode } from 'react';
import classes from './MessagePage.module.css';

/** A page that has only one thing to say: not found, not allowed, gone wrong. */
export function MessagePage({ code, title, children }: { code: string; title: string; children: ReactNode }) {
  return (
    <div className={classes.page}>
      <title>{`${title} · 昆都仑区科技成果交易平台`}</title>
      <p className={classes.code} aria-hidden="true">
        {code}
      </p>
      <h1 className={classes.title}>{title}</h1>
      {children}
    </div>
  );
}
