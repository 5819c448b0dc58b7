import { longDate } from '@/lib/dates';
import { formatFenRounded } from '@/lib/money';
import { formatCount, percent } from '@/lib/numbers';
import { LimitedNotice } from '@/ui/feedback/LimitedNotice';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { type PublicIndicator, usePublicIndicator } from './homeData';
import { TargetBar } from './TargetBar';
import classes from './YearFigure.module.css';

/** The year's registered value against its target. */
export function YearFigure() {
  const { data, isPending } = usePublicIndicator();
  const title = data ? `${data.year} 年技术合同成交额` : '技术合同成交额';
  return (
    <div className={classes.figure}>
      <Panel title={title} aside={<AppLink to="/indicator">查看指标公开</AppLink>}>
        {isPending ? <SkeletonRows rows={1} height={84} /> : null}
        {data ? <Figure indicator={data} /> : null}
        {!isPending && !data ? <LimitedNotice>指标数据暂时没有取到，请稍后再看。</LimitedNotice> : null}
      </Panel>
    </div>
  );
}

function Figure({ indicator }: { indicator: PublicIndicator }) {
  const { grossValue, technologyValue, target, contracts, asOf } = indicator;
  return (
    <div className={classes.content}>
      <p className={classes.number}>
        <span className={classes.value}>{formatFenRounded(grossValue, 'yi')}</span> 亿元
      </p>
      <div className={classes.facts}>
        {target ? <TargetBar part={grossValue} whole={target} /> : null}
        <p className={classes.line}>
          {target
            ? `年度目标 ${formatFenRounded(target, 'yi')} 亿元，完成 ${percent(grossValue, target)}`
            : '年度目标尚未录入'}
        </p>
        <p className={classes.line}>
          登记合同 {formatCount(contracts)} 项，其中技术交易额 {formatFenRounded(technologyValue, 'yi')}{' '}
          亿元。按登记日期统计，截至 {longDate(asOf)}。
        </p>
      </div>
    </div>
  );
}
