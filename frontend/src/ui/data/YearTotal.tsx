import type { ReactNode } from 'react';
import { formatFenRounded } from '@/lib/money';
import { formatCount } from '@/lib/numbers';
import { TargetLine } from './TargetLine';
import { TotalFigure } from './TotalFigure';
import classes from './YearTotal.module.css';
import type { YearSums } from './yearSums';

type YearTotalProps = {
  year: YearSums;
  /** Where the number opens to; plain text where left out. */
  to?: string;
  /** What the sums rest on: rule of counting, as-of time. */
  children?: ReactNode;
};

/** The one number and its target. */
export function YearTotal({ year, to, children }: YearTotalProps) {
  return (
    <TotalFigure fen={year.grossFen} demo={year.demo} {...(to ? { to } : {})}>
      <TargetLine {...year} />
      <p className={classes.line}>
        登记合同 {formatCount(year.contracts)} 项，其中技术交易额 {formatFenRounded(year.technologyFen, 'yi')}{' '}
        亿元
      </p>
      {children ? <p className={classes.line}>{children}</p> : null}
    </TotalFigure>
  );
}
