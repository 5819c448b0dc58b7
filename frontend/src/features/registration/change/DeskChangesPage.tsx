import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { tableDate } from '@/lib/dates';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { Clock } from '@/ui/text/Clock';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { DeskTabs } from '../desk/DeskTabs';
import classes from '../registration.module.css';
import { ChangeBadge } from './ChangeBadge';
import { useDeskChanges } from './changeData';

/** What is asked about registered contracts: changes under review and applications for cancellation. */
export function DeskChangesPage() {
  const { data, error, refetch } = useDeskChanges();
  return (
    <>
      <PageHeader title="变更与注销" lead="已登记合同的变更申请须经两级审核；注销申请由二审人答复。" />
      <DeskTabs current="changes" />
      {error ? <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} /> : null}
      <div className={classes.stack}>
        <DataTable
          caption="变更申请"
          rows={data?.items}
          rowKey={(row) => row.id}
          empty={<EmptyState title="没有待审核的变更" hint="申请方提交变更后出现在这里。" />}
          columns={[
            {
              key: 'project',
              header: '项目名称',
              cell: (row) => (
                <>
                  <AppLink to={`/work/desk/changes/${row.id}`}>{row.projectName}</AppLink>{' '}
                  {row.demo ? <DemoBadge /> : null}
                  <span className={classes.under}>
                    {row.reference} · {row.registrantName}
                  </span>
                </>
              ),
            },
            {
              key: 'clock',
              header: '办理期限',
              cell: (row) =>
                row.daysLeft === null || row.daysLeft === undefined ? (
                  '—'
                ) : (
                  <Clock workingDaysLeft={row.daysLeft} {...(row.dueOn ? { dueOn: row.dueOn } : {})} />
                ),
            },
            { key: 'state', header: '环节', cell: (row) => <ChangeBadge state={row.state} /> },
            { key: 'reason', header: '变更原因', secondary: true, cell: (row) => row.reason },
            { key: 'at', header: '申请日期', secondary: true, cell: (row) => tableDate(row.requestedAt) },
          ]}
        />
        <Cancellations />
      </div>
    </>
  );
}

function Cancellations() {
  const { data } = useQuery({
    queryKey: ['registrations', 'cancellations'],
    queryFn: () => answerOf(api.GET('/api/desk/cancellations')),
  });
  return (
    <Panel title="注销申请">
      {data?.length === 0 ? <p className={classes.quoted}>没有待答复的注销申请。</p> : null}
      {(data ?? []).map((request) => (
        <div key={request.registrationId} className={classes.entry}>
          <AppLink to={`/work/desk/${request.registrationId}?filter=all`}>{request.projectName}</AppLink>
          <span className={classes.under}>
            {request.reference} · {tableDate(request.requestedAt)}
          </span>
          <p className={classes.quoted}>{request.reason}</p>
        </div>
      ))}
    </Panel>
  );
}
