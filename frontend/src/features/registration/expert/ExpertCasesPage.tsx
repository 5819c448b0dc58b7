import { problemOf } from '@/api/problem';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { AppLink } from '@/ui/text/AppLink';
import { Clock } from '@/ui/text/Clock';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { StatusBadge } from '@/ui/text/StatusBadge';
import classes from '../registration.module.css';
import type { ExpertCaseSummary } from '../types';
import { STANDINGS, useExpertCases } from './expertData';

/** 我的评审: the cases an expert was asked about. */
export function ExpertCasesPage() {
  const { data, error, refetch } = useExpertCases();
  return (
    <>
      <PageHeader title="我的评审" lead="请先申明有无利害关系，再查看材料并提交意见。意见提交后不能修改。" />
      {error ? <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} /> : null}
      <DataTable
        caption="我的评审"
        rows={data}
        rowKey={(row) => row.id}
        empty={<EmptyState title="还没有评审任务" hint="登记服务台邀请您评审后，合同出现在这里。" />}
        columns={[
          {
            key: 'project',
            header: '项目名称',
            cell: (row) => (
              <>
                <AppLink to={`/work/expert/${row.id}`}>{row.projectName}</AppLink>{' '}
                {row.demo ? <DemoBadge /> : null}
                <span className={classes.under}>
                  {row.reference} · {row.registrantName}
                  {row.kind === 'CHANGE' ? ' · 变更' : ''}
                </span>
              </>
            ),
          },
          { key: 'clock', header: '评审期限', cell: (row) => <CaseClock row={row} /> },
          { key: 'standing', header: '状态', cell: (row) => <Standing standing={row.standing} /> },
        ]}
      />
    </>
  );
}

function CaseClock({ row }: { row: ExpertCaseSummary }) {
  const waiting = row.standing === 'TO_DECLARE' || row.standing === 'TO_JUDGE';
  if (!waiting || row.daysLeft === null || row.daysLeft === undefined) return <span>—</span>;
  return <Clock workingDaysLeft={row.daysLeft} {...(row.dueOn ? { dueOn: row.dueOn } : {})} />;
}

export function Standing({ standing }: { standing: string }) {
  const { label, status } = STANDINGS[standing] ?? { label: '已结束', status: 'CLOSED' };
  return <StatusBadge status={status} label={label} />;
}
