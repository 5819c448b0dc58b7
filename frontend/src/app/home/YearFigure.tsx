import type { components } from '@/api/schema';
import { longDate } from '@/lib/dates';
import { formatFenRounded } from '@/lib/money';
import { formatCount, percent } from '@/lib/numbers';
import { LimitedNotice } from '@/ui/feedback/LimitedNotice';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { usePublicIndicator } from './homeData';
import { TargetBar } from './TargetBar';
import classes from './YearFigure.module.css';

/** The year's registered value against its target. */
export function YearFigure() {
  const { data, isPending } = usePublicIndicator();
  const title = data ? `${data.year.year} 年技术合同成交额` : '技术合同成交额';
  return (
    <div className={classes.figure}>
      <Panel title={title} aside={<AppLink to="/indicator">查看指标公开</AppLink>}>
        {isPending ? <SkeletonRows rows={1} height={84} /> : null}
        {data ? <Figure year={data.year} asOf={data.asOf} /> : null}
        {!isPending && !data ? <LimitedNotice>指标数据暂时没有取到，请稍后再看。</LimitedNotice> : null}
      </Panel>
    </div>
  );
}

type PublicYear = components['schemas']['PublicIndicatorController.PublicYear'];

function Figure({ year, asOf }: { year: PublicYear; asOf: string }) {
  const { grossFen, technologyFen, targetFen, contracts, demo } = year;
  return (
    <div className={classes.content}>
      <p className={classes.number}>
        <span className={classes.value}>{formatFenRounded(grossFen, 'yi')}</span> 亿元{' '}
        {demo ? <DemoBadge /> : null}
      </p>
      <div className={classes.facts}>
        {targetFen ? <TargetBar part={grossFen} whole={targetFen} /> : null}
        <p className={classes.line}>
          {targetFen
            ? `年度目标 ${formatFenRounded(targetFen, 'yi')} 亿元，完成 ${percent(grossFen, targetFen)}`
            : '年度目标尚未录入'}
        </p>
        <p className={classes.line}>
          登记合同 {formatCount(contracts)} 项，其中技术交易额 {formatFenRounded(technologyFen, 'yi')}{' '}
          亿元。按登记日期统计，截至 {longDate(asOf)}。
        </p>
      </div>
    </div>
  );
}
