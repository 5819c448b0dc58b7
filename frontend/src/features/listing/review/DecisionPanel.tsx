import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { useHasRole } from '@/app/session/useSession';
import { tableTime } from '@/lib/dates';
import { ConfirmDialog, type Reason } from '@/ui/feedback/ConfirmDialog';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { StatusBadge } from '@/ui/text/StatusBadge';
import classes from '../listing.module.css';
import { LISTINGS } from '../listingData';
import type { ListingStatus } from '../types';

type DecisionProps = { status: ListingStatus; organizationName: string };

/** The bureau's decision, in view beside what it is about. */
export function DecisionPanel({ status, organizationName }: DecisionProps) {
  const mayDecide = useHasRole(['ADMINISTRATOR']);
  const inReview = status.state === 'IN_REVIEW' || status.change === 'IN_REVIEW';
  return (
    <Panel title="审核">
      <div className={classes.stack}>
        <KeyValue
          facts={[
            { label: '状态', value: <StatusBadge status={inReview ? 'IN_REVIEW' : status.state} /> },
            { label: '提交单位', value: organizationName },
            { label: '提交时间', value: status.submittedAt ? tableTime(status.submittedAt) : null },
            { label: '已公开版本', value: status.publishedNumber ? `第 ${status.publishedNumber} 版` : '无' },
          ]}
        />
        {inReview && mayDecide ? <Decide status={status} /> : null}
        {inReview && !mayDecide ? <p className={classes.rowsHint}>由平台管理员审核，您可以查看。</p> : null}
      </div>
    </Panel>
  );
}

function Decide({ status }: { status: ListingStatus }) {
  const navigate = useNavigate();
  const [returning, setReturning] = useState(false);
  const params = { path: { id: status.id }, header: ifMatch(status.version) };
  const after = { invalidates: [LISTINGS], onDone: () => navigate('/work/reviews') };
  const approve = useAction({
    run: () => answerOf(api.POST('/api/review/listings/{id}/approve', { params })),
    success: '已通过，内容已公开',
    ...after,
  });
  const giveBack = useAction({
    run: ({ text }: Reason) =>
      answerOf(api.POST('/api/review/listings/{id}/return', { params, body: { reason: text } })),
    success: '已退回给提交单位',
    ...after,
  });
  return (
    <>
      {approve.problem ? <ProblemAlert problem={approve.problem} /> : null}
      <Group gap="xs">
        <Button loading={approve.pending} onClick={() => approve.start(undefined)}>
          通过并发布
        </Button>
        <Button variant="default" onClick={() => setReturning(true)}>
          退回
        </Button>
      </Group>
      <ConfirmDialog
        opened={returning}
        title="退回给提交单位"
        confirmLabel="退回"
        reason={{ label: '退回原因', required: true }}
        pending={giveBack.pending}
        {...(giveBack.problem ? { problem: giveBack.problem } : {})}
        onConfirm={giveBack.start}
        onClose={() => {
          setReturning(false);
          giveBack.reset();
        }}
      >
        <div>请写明要补充或更正什么，至少五个字，提交单位会看到。</div>
      </ConfirmDialog>
    </>
  );
}
