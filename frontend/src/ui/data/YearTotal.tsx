import type { ReactNode } from 'react';
import { formatFenRounded } from '@/lib/money';
import { formatCount } from '@/lib/numbers';
import { AppLink } from '../text/AppLink';
import { DemoBadge } from '../text/DemoBadge';
import { TargetLine } from './TargetLine';
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
  const value = <span className={classes.value}>{formatFenRounded(year.grossFen, 'yi')}</span>;
  return (
    <div className={classes.total}>
      <p className={classes.number}>
        {to ? <AppLink to={to}>{value}</AppLink> : value} 亿元 {year.demo ? <DemoBadge /> : null}
      </p>
      <div className={classes.facts}>
        <TargetLine {...year} />
        <p className={classes.line}>
          登记合同 {formatCount(year.contracts)} 项，其中技术交易额{' '}
          {formatFenRounded(year.technologyFen, 'yi')} 亿元
        </p>
        {children ? <p className={classes.line}>{children}</p> : null}
      </div>
    </div>
  );
}
