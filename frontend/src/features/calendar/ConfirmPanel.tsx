import { Button } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { Panel } from '@/ui/layout/Panel';
import classes from './calendar.module.css';
import { CALENDAR } from './calendarData';
import { messages } from './messages';
import type { Edition } from './types';

const words = messages.decide;

/** The second person's yes, to exactly the moved days on this page, or no with the reason. */
export function ConfirmPanel({ edition }: { edition: Edition }) {
  const [asking, setAsking] = useState<'approve' | 'reject'>();
  const moves = edition.report.moves.length;
  const params = { path: { id: edition.summary.id }, header: ifMatch(edition.rowVersion) };
  const close = () => setAsking(undefined);
  const approve = useAction({
    run: (seenMoves: number) =>
      answerOf(api.POST('/api/calendar-editions/{id}/approve', { params, body: { seenMoves } })),
    success: words.approved,
    invalidates: [CALENDAR],
    onDone: close,
  });
  const reject = useAction({
    run: (reason: string) =>
      answerOf(api.POST('/api/calendar-editions/{id}/reject', { params, body: { reason } })),
    success: words.rejected,
    invalidates: [CALENDAR],
    onDone: close,
  });
  if (edition.ownProposal) return <Panel title={words.title}>{words.own}</Panel>;
  return (
    <Panel title={words.title}>
      <p>{words.lead}</p>
      <div className={classes.row}>
        <Button onClick={() => setAsking('approve')}>{words.approve}</Button>
        <Button variant="default" onClick={() => setAsking('reject')}>
          {words.reject}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking === 'approve'}
        title={words.approveTitle}
        confirmLabel={words.approve}
        pending={approve.pending}
        {...(approve.problem ? { problem: approve.problem } : {})}
        onConfirm={() => approve.start(moves)}
        onClose={close}
      >
        {words.approveText(moves)}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'reject'}
        title={words.rejectTitle}
        confirmLabel={words.reject}
        danger
        reason={{ label: words.reason, required: true, maxLength: 1000 }}
        pending={reject.pending}
        {...(reject.problem ? { problem: reject.problem } : {})}
        onConfirm={({ text }) => reject.start(text)}
        onClose={close}
      />
    </Panel>
  );
}
