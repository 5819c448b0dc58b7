import type { ReactNode } from 'react';
import classes from './FilterBar.module.css';

/** The fields that narrow a list, above it in one line that wraps. */
export function FilterBar({ children }: { children: ReactNode }) {
  return <search className={classes.bar}>{children}</search>;
}
