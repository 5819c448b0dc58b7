import { tableDate } from '@/lib/dates';
import { formatFen } from '@/lib/money';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { Panel } from '@/ui/layout/Panel';
import classes from '../listing.module.css';
import { TextBlock } from '../TextBlock';
import type { AchievementContent, IntellectualProperty } from '../types';
import { useNames } from '../useNames';

/** What it does and the advantage in numbers first, then what proves it. */
export function AchievementText({ content }: { content: AchievementContent }) {
  const { benefit, rights } = content;
  return (
    <>
      <Figures content={content} />
      <Panel title="成果简介">
        <p className={classes.text}>{content.summary}</p>
        <TextBlock title="解决的问题" text={benefit.problemSolved} />
        <TextBlock title="应用场景" text={benefit.applications} />
      </Panel>
      {benefit.validationData || content.maturity.evidence ? (
        <Panel title="验证与成熟度">
          <TextBlock title="验证数据" text={benefit.validationData} />
          <TextBlock title="成熟度证明" text={content.maturity.evidence} />
        </Panel>
      ) : null}
      {rights.intellectualProperty.length ? <Properties rows={rights.intellectualProperty} /> : null}
      {content.terms.partnerSought ? (
        <Panel title="期望的合作方">
          <p className={classes.text}>{content.terms.partnerSought}</p>
        </Panel>
      ) : null}
    </>
  );
}

function Figures({ content }: { content: AchievementContent }) {
  const { advantages, costs } = content.benefit;
  if (advantages.length + costs.length === 0) return null;
  return (
    <Panel title="与现有方案相比">
      <div className={classes.figures}>
        {advantages.map((row) => (
          <Figure
            key={row.measure}
            name={row.measure}
            own={String(row.own ?? '—')}
            unit={row.unit}
            today={row.today === null || row.today === undefined ? '' : `${row.today} ${row.unit}`}
          />
        ))}
        {costs.map((row) => {
          const unit = row.perUnit ? `元/${row.perUnit}` : '元';
          const today = row.todayFen;
          return (
            <Figure
              key={row.item}
              name={row.item}
              own={formatFen(row.ownFen ?? 0, 'yuan')}
              unit={unit}
              today={today === null || today === undefined ? '' : `${formatFen(today, 'yuan')} ${unit}`}
            />
          );
        })}
      </div>
    </Panel>
  );
}

function Figure({ name, own, unit, today }: { name: string; own: string; unit: string; today: string }) {
  return (
    <div className={classes.figure}>
      <p className={classes.figureName}>{name}</p>
      <p className={classes.figureValue}>
        {own} <span className={classes.figureUnit}>{unit}</span>
      </p>
      {today ? <p className={classes.figureToday}>现有方案 {today}</p> : null}
    </div>
  );
}

function Properties({ rows }: { rows: readonly IntellectualProperty[] }) {
  const nameOf = useNames('intellectual-property');
  const columns: Column<IntellectualProperty>[] = [
    { key: 'kind', header: '类型', cell: (row) => nameOf(row.kind) },
    { key: 'number', header: '编号', cell: (row) => row.number || '—' },
    { key: 'applicant', header: '申请人或权利人', secondary: true, cell: (row) => row.applicant || '—' },
    {
      key: 'expires',
      header: '到期日',
      secondary: true,
      cell: (row) => (row.expiresOn ? tableDate(row.expiresOn) : '—'),
    },
  ];
  return (
    <Panel title="知识产权" padded={false}>
      <DataTable
        caption="知识产权清单"
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.kind} ${row.number}`}
        empty={null}
      />
    </Panel>
  );
}
