import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { useHasRole } from '@/app/session/useSession';
import { tableDate } from '@/lib/dates';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { TabLinks } from '@/ui/layout/TabLinks';
import { AppLink } from '@/ui/text/AppLink';
import { StatusBadge } from '@/ui/text/StatusBadge';
import classes from '../registration.module.css';
import type { Rating } from '../types';
import { FollowUpDialog } from './FollowUpDialog';
import { GRADES } from './grades';

/** Ratings by applicants; the bad ones wait here for somebody to call back. */
export function RatingsPage() {
  const all = useSearchParams()[0].get('show') === 'all';
  const administers = useHasRole(['ADMINISTRATOR']);
  const { after, pageOf } = useCursorPaging();
  const [chosen, setChosen] = useState<Rating>();
  const { data, error, refetch } = useQuery({
    queryKey: ['registrations', 'ratings', all, after ?? ''],
    queryFn: () =>
      answerOf(
        api.GET('/api/desk/ratings', {
          params: {
            query: { ...(all ? {} : { followUp: 'OPEN' as const }), ...(after ? { cursor: after } : {}) },
          },
        }),
      ),
  });
  return (
    <>
      <PageHeader title="办理评价" lead="不满意的评价须回访，写明情况后办结。" />
      <TabLinks
        label="办理评价"
        tabs={[
          { to: '/work/ratings', label: '待回访', current: !all },
          { to: '/work/ratings?show=all', label: '全部评价', current: all },
        ]}
      />
      {error ? <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} /> : null}
      <DataTable
        caption="办理评价"
        rows={data?.items}
        rowKey={(row) => row.registrationId}
        page={pageOf(data)}
        empty={<EmptyState title={all ? '还没有评价' : '没有待回访的评价'} />}
        columns={[
          {
            key: 'project',
            header: '项目名称',
            cell: (row) => (
              <>
                <AppLink to={`/work/desk/${row.registrationId}?filter=all`}>{row.projectName}</AppLink>
                <span className={classes.under}>{row.reference}</span>
              </>
            ),
          },
          {
            key: 'grade',
            header: '评价',
            cell: (row) => (
              <>
                {GRADES[row.grade]}
                {row.comment ? <span className={classes.under}>{row.comment}</span> : null}
              </>
            ),
          },
          { key: 'at', header: '评价日期', secondary: true, cell: (row) => tableDate(row.ratedAt) },
          {
            key: 'followUp',
            header: '回访',
            cell: (row) => <FollowUp row={row} onClose={administers ? () => setChosen(row) : undefined} />,
          },
        ]}
      />
      {chosen ? <FollowUpDialog rating={chosen} onClose={() => setChosen(undefined)} /> : null}
    </>
  );
}

function FollowUp({ row, onClose }: { row: Rating; onClose: (() => void) | undefined }) {
  if (row.followUp === 'NONE') return <>—</>;
  if (row.followUp === 'CLOSED') {
    return (
      <>
        <StatusBadge status="DONE" label="已回访" />
        <span className={classes.under}>{row.note}</span>
      </>
    );
  }
  return onClose ? (
    <Button size="compact-md" variant="default" onClick={onClose}>
      填写回访情况
    </Button>
  ) : (
    <StatusBadge status="SUPPLEMENT_REQUESTED" label="待回访" />
  );
}
