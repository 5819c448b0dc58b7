import { Button } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { DateField } from '@/ui/form/DateField';
import { Panel } from '@/ui/layout/Panel';
import { messages } from './messages';
import { RULE_PACKS } from './rulePackData';
import classes from './rulepack.module.css';
import type { Edition } from './types';

const words = messages.decide;

/** The second person's yes, with the day from which it applies, or no, with the reason. */
export function DecisionPanel({ edition }: { edition: Edition }) {
  const [from, setFrom] = useState<string | null>(null);
  const [rejecting, setRejecting] = useState(false);
  const params = {
    path: { id: edition.summary.id },
    header: ifMatch(edition.rowVersion),
  };
  const approve = useAction({
    run: (effectiveFrom: string) =>
      answerOf(api.POST('/api/rule-packs/{id}/approve', { params, body: { effectiveFrom } })),
    success: words.approved,
    invalidates: [RULE_PACKS],
  });
  const reject = useAction({
    run: (reason: string) => answerOf(api.POST('/api/rule-packs/{id}/reject', { params, body: { reason } })),
    success: words.rejected,
    invalidates: [RULE_PACKS],
    onDone: () => setRejecting(false),
  });
  if (edition.ownUpload) return <Panel title={words.title}>{words.own}</Panel>;
  return (
    <Panel title={words.title}>
      {approve.problem ? <ProblemAlert problem={approve.problem} /> : null}
      <div className={classes.row}>
        <DateField label={words.from} value={from} onChange={setFrom} required />
        <Button disabled={!from} loading={approve.pending} onClick={() => from && approve.start(from)}>
          {words.approve}
        </Button>
        <Button variant="default" onClick={() => setRejecting(true)}>
          {words.reject}
        </Button>
      </div>
      <p className={classes.path}>{words.fromHint}</p>
      <ConfirmDialog
        opened={rejecting}
        title={words.rejectTitle}
        confirmLabel={words.reject}
        danger
        reason={{ label: words.rejectReason, required: true, maxLength: 1000 }}
        pending={reject.pending}
        {...(reject.problem ? { problem: reject.problem } : {})}
        onConfirm={({ text }) => reject.start(text)}
        onClose={() => setRejecting(false)}
      />
    </Panel>
  );
}
