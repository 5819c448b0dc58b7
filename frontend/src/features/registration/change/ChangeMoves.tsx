import { Button } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { useHasRole } from '@/app/session/useSession';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { useKeys } from '../desk/useKeys';
import classes from '../registration.module.css';
import type { Change } from '../types';

type Move = 'pass' | 'refuse';

function send({ id, version, state }: Change, move: Move, text: string): Promise<Change> {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  if (move === 'refuse')
    return answerOf(api.POST('/api/desk/changes/{id}/refuse', { params, body: { text } }));
  return state === 'FIRST_REVIEW'
    ? answerOf(api.POST('/api/desk/changes/{id}/first-review', { params }))
    : answerOf(api.POST('/api/desk/changes/{id}/second-review', { params }));
}

/** Passing or refusing a change; the last pass puts it in the registered version's place. */
export function ChangeMoves({ change }: { change: Change }) {
  const [asked, setAsked] = useState<Move>();
  const reviews = useHasRole(['FIRST_REVIEWER', 'SECOND_REVIEWER']);
  const action = useAction({
    run: (text: string) => send(change, asked ?? 'refuse', text),
    success: '变更申请已办理',
    invalidates: [['registrations'], ['contracts']],
    onDone: () => setAsked(undefined),
  });
  const open = change.state === 'FIRST_REVIEW' || change.state === 'SECOND_REVIEW';
  const possible = reviews && open && !change.objection;
  useKeys({
    p: possible ? () => setAsked('pass') : undefined,
    r: possible ? () => setAsked('refuse') : undefined,
  });
  if (!open || !reviews) return null;
  const pass = change.state === 'FIRST_REVIEW' ? '一审通过' : '二审通过并变更登记';
  return (
    <div className={classes.bar}>
      <span className={classes.grow}>{change.objection ?? '由您办理。'}</span>
      <Button disabled={!possible} onClick={() => setAsked('pass')}>
        {pass}
      </Button>
      <Button variant="default" disabled={!possible} onClick={() => setAsked('refuse')}>
        不予变更
      </Button>
      <ConfirmDialog
        opened={asked !== undefined}
        title={asked === 'refuse' ? '不予变更' : pass}
        confirmLabel={asked === 'refuse' ? '不予变更' : pass}
        danger={asked === 'refuse'}
        pending={action.pending}
        onConfirm={({ text }) => action.start(text)}
        onClose={() => setAsked(undefined)}
        {...(asked === 'refuse' ? { reason: { label: '理由', required: true, maxLength: 2000 } } : {})}
        {...(action.problem ? { problem: action.problem } : {})}
      >
        <p className={classes.quoted}>
          {asked === 'refuse'
            ? '不予变更的，登记版本保持不变；申请方会看到理由。'
            : change.state === 'FIRST_REVIEW'
              ? '通过后由另一位审核人二审，您不能再办理这份变更的二审。'
              : '通过后以新版本为登记内容，金额差额按今天计入统计，并写入账本。'}
        </p>
      </ConfirmDialog>
    </div>
  );
}
