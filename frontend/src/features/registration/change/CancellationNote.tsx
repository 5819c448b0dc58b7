import { Button } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { useHasRole } from '@/app/session/useSession';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { Panel } from '@/ui/layout/Panel';
import classes from '../registration.module.css';
import type { Registration } from '../types';
import { useCancellation } from './changeData';

/** An applicant's open wish to have the registration cancelled: the desk cancels with its move or declines here. */
export function CancellationNote({ registration: { summary } }: { registration: Registration }) {
  const { data } = useCancellation(summary.id);
  const second = useHasRole(['SECOND_REVIEWER']);
  const [asking, setAsking] = useState(false);
  const action = useAction({
    run: (text: string) =>
      answerOf(
        api.POST('/api/desk/registrations/{id}/cancellation/decline', {
          params: { path: { id: summary.id } },
          body: { text },
        }),
      ),
    success: '已答复申请方',
    invalidates: [['registrations']],
    onDone: () => setAsking(false),
  });
  const open = data?.find((request) => request.state === 'OPEN');
  if (!open) return null;
  return (
    <Panel title="申请方申请注销">
      <div className={classes.stack}>
        <p className={`${classes.notice} ${classes.quoted}`}>{open.reason}</p>
        {second ? (
          <div>
            <Button variant="default" onClick={() => setAsking(true)}>
              不同意注销
            </Button>{' '}
            <span className={classes.hint}>同意的，请用下方“注销登记”。</span>
          </div>
        ) : null}
      </div>
      <ConfirmDialog
        opened={asking}
        title="不同意注销"
        confirmLabel="答复申请方"
        reason={{ label: '理由', required: true, maxLength: 1000 }}
        pending={action.pending}
        onConfirm={({ text }) => action.start(text)}
        onClose={() => setAsking(false)}
        {...(action.problem ? { problem: action.problem } : {})}
      />
    </Panel>
  );
}
