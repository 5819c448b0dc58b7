import type { ReactNode } from 'react';
import { formatFenRounded } from '@/lib/money';
import { AppLink } from '../text/AppLink';
import { DemoBadge } from '../text/DemoBadge';
import classes from './YearTotal.module.css';

type TotalFigureProps = {
  fen: number;
  /** Where the number opens to; plain text where left out. */
  to?: string;
  demo?: boolean;
  /** What stands beside it. */
  children?: ReactNode;
};

/** One great sum in 亿元, with what it rests on beside it. */
export function TotalFigure({ fen, to, demo = false, children }: TotalFigureProps) {
  const value = <span className={classes.value}>{formatFenRounded(fen, 'yi')}</span>;
  return (
    <div className={classes.total}>
      <p className={classes.number}>
        {to ? <AppLink to={to}>{value}</AppLink> : value} 亿元 {demo ? <DemoBadge /> : null}
      </p>
      {children ? <div className={classes.facts}>{children}</div> : null}
    </div>
  );
}
