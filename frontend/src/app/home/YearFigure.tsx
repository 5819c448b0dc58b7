import { longDate } from '@/lib/dates';
import { YearTotal } from '@/ui/data/YearTotal';
import { LimitedNotice } from '@/ui/feedback/LimitedNotice';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { usePublicIndicator } from './homeData';
import classes from './YearFigure.module.css';

/** The year's registered value against its target. */
export function YearFigure() {
  const { data, isPending } = usePublicIndicator();
  const title = data ? `${data.year.year} 年技术合同成交额` : '技术合同成交额';
  return (
    <div className={classes.figure}>
      <Panel title={title} aside={<AppLink to="/indicator">查看指标公开</AppLink>}>
        {isPending ? <SkeletonRows rows={1} height={84} /> : null}
        {data ? <YearTotal year={data.year}>按登记日期统计，截至 {longDate(data.asOf)}</YearTotal> : null}
        {!isPending && !data ? <LimitedNotice>指标数据暂时没有取到，请稍后再看。</LimitedNotice> : null}
      </Panel>
    </div>
  );
}
