import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './LimitedNotice.module.css';

/** One quiet line that a part works with limits for the moment. */
export function LimitedNotice({ children }: { children: ReactNode }) {
  return (
    <p className={classes.notice} role="status">
      <IconInfoCircle size="1.1em" aria-hidden="true" className={classes.icon} />
      <span>{children}</span>
    </p>
  );
}
