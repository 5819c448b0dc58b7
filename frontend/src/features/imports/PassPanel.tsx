import { Progress } from '@mantine/core';
import { tableTime } from '@/lib/dates';
import { formatCount } from '@/lib/numbers';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { isOver } from './importData';
import classes from './imports.module.css';
import { KIND_NAMES } from './messages';
import type { Import, ImportPass, Phase } from './types';

type PassPanelProps = { title: string; pass: ImportPass; item: Import; phase: Phase };

/** How far a pass has come and what became of the rows. */
export function PassPanel({ title, pass, item, phase }: PassPanelProps) {
  const part = pass.total > 0 ? (pass.done / pass.total) * 100 : isOver(pass) ? 100 : 0;
  return (
    <Panel title={title} aside={<StatusBadge status={pass.state} />}>
      <div role="status" className={classes.progress}>
        <Progress value={part} aria-label={`${title}进度`} animated={!isOver(pass)} />
        <span>{progressText(pass)}</span>
      </div>
      {pass.message ? <p className={classes.failure}>{pass.message}</p> : null}
      <Counts pass={pass} />
      {pass.counts.ignoredColumns.length > 0 ? (
        <p className={classes.note}>未使用的列：{pass.counts.ignoredColumns.join('、')}</p>
      ) : null}
      {phase === 'RUN' && pass.state === 'DONE' ? <Outcome item={item} /> : null}
    </Panel>
  );
}

function progressText(pass: ImportPass): string {
  if (pass.state === 'QUEUED') return '排队中，马上开始';
  if (pass.finishedAt) return `共 ${formatCount(pass.total)} 行，${tableTime(pass.finishedAt)} 结束`;
  if (pass.total === 0) return '正在读取文件';
  return `已处理 ${formatCount(pass.done)} / ${formatCount(pass.total)} 行，可以离开本页，进度不会丢失`;
}

function Counts({ pass }: { pass: ImportPass }) {
  const { created, updated, unchanged, rejected } = pass.counts;
  const figures = [
    ['新增', created],
    ['更新', updated],
    ['未变', unchanged],
    ['拒绝', rejected],
    ['合计', created + updated + unchanged + rejected],
  ] as const;
  return (
    <dl className={classes.counts}>
      {figures.map(([label, value]) => (
        <div key={label} className={classes.count} data-warn={label === '拒绝' && value > 0}>
          <dt>{label}</dt>
          <dd>{formatCount(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Outcome({ item }: { item: Import }) {
  const noun = KIND_NAMES[item.kind];
  const mine = item.kind === 'ACHIEVEMENT' ? '/work/achievements' : '/work/demands';
  return item.publish ? (
    <AppLink to={`/search?kind=${item.kind}&sort=NEWEST`}>查看已发布的{noun}</AppLink>
  ) : (
    <AppLink to={mine}>查看我的{noun}，补充后提交审核</AppLink>
  );
}
