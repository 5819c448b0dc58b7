import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { Panel } from '@/ui/layout/Panel';
import classes from '../registration.module.css';
import { REGISTRATION_KEYS } from '../registrationData';
import type { Registration } from '../types';
import { useCancellation, useChangesOf } from './changeData';
import { OPEN_CHANGES } from './changeWords';
import { OpenChange } from './OpenChange';

type Asked = 'change' | 'cancel';

/** What the applicant may ask for once a contract is registered. */
export function ApplyPanel({ registration }: { registration: Registration }) {
  const { summary, version } = registration;
  const [asked, setAsked] = useState<Asked>();
  const navigate = useNavigate();
  const changes = useChangesOf(summary.id);
  const cancellation = useCancellation(summary.id).data?.[0];
  const path = { id: summary.id };
  const action = useAction<string, unknown>({
    run: (reason) =>
      asked === 'change'
        ? answerOf(
            api.POST('/api/registrations/{id}/changes', {
              params: { path, header: ifMatch(version) },
              body: { reason },
            }),
          )
        : answerOf(api.POST('/api/registrations/{id}/cancellation', { params: { path }, body: { reason } })),
    success: asked === 'change' ? '已建立变更，请修改合同后提交' : '注销申请已提交',
    invalidates: REGISTRATION_KEYS,
    onDone: () => {
      if (asked === 'change') navigate(`/work/contracts/${summary.contractId}`);
      setAsked(undefined);
    },
  });
  if (!['REGISTERED', 'CHANGED'].includes(summary.state)) return null;
  const open = changes.data?.find((change) => OPEN_CHANGES.includes(change.state));
  return (
    <Panel title="变更与注销">
      <div className={classes.stack}>
        {open ? <OpenChange change={open} /> : null}
        {cancellation ? <p className={classes.quoted}>{answered(cancellation)}</p> : null}
        <Group>
          {open ? null : (
            <Button variant="default" onClick={() => setAsked('change')}>
              申请变更
            </Button>
          )}
          {cancellation?.state === 'OPEN' ? null : (
            <Button variant="default" onClick={() => setAsked('cancel')}>
              申请注销
            </Button>
          )}
        </Group>
      </div>
      <ConfirmDialog
        opened={asked !== undefined}
        title={asked === 'change' ? '申请变更' : '申请注销'}
        confirmLabel={asked === 'change' ? '开始变更' : '提交申请'}
        reason={{ label: '原因', required: true, maxLength: 1000 }}
        pending={action.pending}
        onConfirm={({ text }) => action.start(text)}
        onClose={() => setAsked(undefined)}
        {...(action.problem ? { problem: action.problem } : {})}
      >
        <p className={classes.quoted}>
          {asked === 'change'
            ? '合同将恢复编辑。修改并提交后，由登记服务台一审、二审；通过之前登记内容不变。'
            : '登记服务台答复之前，登记继续有效。'}
        </p>
      </ConfirmDialog>
    </Panel>
  );
}

type Answered = { state: string; answer: string; reason: string; holder: string; nextMove: string };

function answered({ state, answer, reason, holder, nextMove }: Answered): string {
  if (state === 'OPEN') return `已申请注销，当前由${holder}办理。下一步：${nextMove}。原因：${reason}`;
  return state === 'DECLINED' ? `注销申请未获同意：${answer}` : '注销申请已获同意。';
}
