import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { problemOf } from '@/api/problem';
import { useAction } from '@/api/useAction';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { ConfirmDialog, type Reason } from '@/ui/feedback/ConfirmDialog';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { TIERS } from '../labels';
import classes from '../listing.module.css';
import { LISTINGS } from '../listingData';
import type { AccessView } from '../types';
import { AccessBadge } from './AccessBadge';

const COLUMNS: Column<AccessView>[] = [
  {
    key: 'listing',
    header: '资料',
    cell: (row) => (
      <>
        {row.listingTitle}
        <div className={classes.reason}>{TIERS[row.tier]}</div>
      </>
    ),
  },
  {
    key: 'requester',
    header: '申请方与目的',
    cell: (row) => (
      <>
        {row.organizationName} {row.requesterName}
        <div className={classes.reason}>{row.purpose}</div>
      </>
    ),
  },
  { key: 'at', header: '申请时间', width: 150, secondary: true, cell: (row) => tableTime(row.requestedAt) },
  {
    key: 'state',
    header: '状态',
    unlabelled: true,
    width: 120,
    cell: (row) => <AccessBadge state={row.state} />,
  },
  { key: 'actions', header: '操作', width: 170, unlabelled: true, cell: (row) => <Answer request={row} /> },
];

/** What others ask to read of the own organisation's confidential details. */
export function ReceivedRequestsPage() {
  const { after, pageOf } = useCursorPaging();
  const query = { size: 20, ...(after ? { cursor: after } : {}) };
  const { data, error } = useQuery({
    queryKey: [...LISTINGS, 'received', after],
    queryFn: () => answerOf(api.GET('/api/access-requests/received', { params: { query } })),
  });
  return (
    <>
      <PageHeader
        title="保密资料申请"
        lead="他人申请查看本单位的保密资料，由您决定。同意后对方签署保密承诺才能查看，您可随时收回。"
      />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption="收到的查看申请"
          columns={COLUMNS}
          rows={error ? [] : data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={
            <EmptyState title="还没有收到申请" hint="在成果或需求中填写保密资料后，他人可以提出申请。" />
          }
        />
      </Panel>
    </>
  );
}

function Answer({ request }: { request: AccessView }) {
  const [asked, setAsked] = useState<'refuse' | 'revoke'>();
  const params = { path: { id: request.id }, header: ifMatch(request.version) };
  const grant = useAction({
    run: () => answerOf(api.POST('/api/access-requests/received/{id}/grant', { params })),
    success: '已同意，等待对方签署保密承诺',
    invalidates: [LISTINGS],
  });
  const deny = useAction({
    run: ({ text }: Reason) =>
      asked === 'revoke'
        ? answerOf(api.POST('/api/access-requests/received/{id}/revoke', { params, body: { reason: text } }))
        : answerOf(api.POST('/api/access-requests/received/{id}/refuse', { params, body: { reason: text } })),
    success: asked === 'revoke' ? '已收回，对方不能再查看' : '已拒绝',
    invalidates: [LISTINGS],
    onDone: () => setAsked(undefined),
  });
  const label = asked === 'revoke' ? '收回' : '拒绝';
  const granted = request.state === 'GRANTED' || request.state === 'ACTIVE';
  return (
    <Group gap="xs" wrap="nowrap">
      {request.state === 'REQUESTED' ? (
        <>
          <Button size="compact-sm" loading={grant.pending} onClick={() => grant.start(undefined)}>
            同意
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setAsked('refuse')}>
            拒绝
          </Button>
        </>
      ) : null}
      {granted ? (
        <Button size="compact-sm" variant="default" onClick={() => setAsked('revoke')}>
          收回
        </Button>
      ) : null}
      {grant.problem ? <ProblemAlert problem={grant.problem} /> : null}
      <ConfirmDialog
        opened={asked !== undefined}
        title={`${label}查看“${request.listingTitle}”`}
        confirmLabel={label}
        danger
        reason={{ label: '原因', required: true }}
        pending={deny.pending}
        {...(deny.problem ? { problem: deny.problem } : {})}
        onConfirm={deny.start}
        onClose={() => setAsked(undefined)}
      >
        <div>原因会显示给{request.organizationName}。</div>
      </ConfirmDialog>
    </Group>
  );
}
