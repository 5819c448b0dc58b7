import { formatFenRounded } from '@/lib/money';
import { formatCount } from '@/lib/numbers';
import { AppLink } from '@/ui/text/AppLink';
import classes from './indicator.module.css';
import { TargetLine } from './TargetLine';
import type { PublicYear } from './types';

type YearTotalProps = {
  year: PublicYear;
  /** Where the number opens to; plain text where left out. */
  to?: string;
};

/** The one number and its target. */
export function YearTotal({ year, to }: YearTotalProps) {
  const value = <span className={classes.value}>{formatFenRounded(year.grossFen, 'yi')}</span>;
  return (
    <div className={classes.total}>
      <p className={classes.number}>{to ? <AppLink to={to}>{value}</AppLink> : value} 亿元</p>
      <div className={classes.grow}>
        <TargetLine year={year} />
        <p className={classes.line}>
          登记合同 {formatCount(year.contracts)} 项，其中技术交易额{' '}
          {formatFenRounded(year.technologyFen, 'yi')} 亿元
        </p>
      </div>
    </div>
  );
}
