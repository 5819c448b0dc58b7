import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

type EmptyStateProps = { title: string; hint?: ReactNode; action?: ReactNode };

/** Says why nothing is here and what the person can do about it. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <IconInbox size={32} stroke={1.4} aria-hidden="true" />
      <p className={classes.title}>{title}</p>
      {hint ? <p className={classes.hint}>{hint}</p> : null}
      {action}
    </div>
  );
}
