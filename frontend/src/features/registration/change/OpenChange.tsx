import { Button, Group } from '@mantine/core';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { StepLine } from '@/ui/layout/StepLine';
import { AppLink } from '@/ui/text/AppLink';
import { changeStepsOf } from '../progress';
import classes from '../registration.module.css';
import { REGISTRATION_KEYS } from '../registrationData';
import type { Change } from '../types';
import { ChangeBadge } from './ChangeBadge';
import { ChangeClock } from './ChangeClock';

/** The change under way: where it stands and who has it; its applicant edits and hands it in, or gives it up. */
export function OpenChange({ change }: { change: Change }) {
  const params = {
    path: { id: change.registrationId, changeId: change.id },
    header: ifMatch(change.version),
  };
  const supplement = change.state === 'SUPPLEMENT_REQUESTED';
  const handIn = useAction({
    run: () => answerOf(api.POST('/api/registrations/{id}/changes/{changeId}/hand-in', { params })),
    success: supplement ? '已重新提交，办理期限重新计算' : '变更已提交，进入一审',
    invalidates: REGISTRATION_KEYS,
  });
  const withdraw = useAction({
    run: () => answerOf(api.POST('/api/registrations/{id}/changes/{changeId}/withdraw', { params })),
    success: '变更已撤回，恢复登记版本',
    invalidates: REGISTRATION_KEYS,
  });
  const problem = handIn.problem ?? withdraw.problem;
  return (
    <>
      <p className={classes.quoted}>
        <ChangeBadge state={change.state} /> 当前由{change.holder}办理
      </p>
      {change.supplementText ? (
        <p className={`${classes.notice} ${classes.quoted}`}>需要补正：{change.supplementText}</p>
      ) : null}
      {problem ? <ProblemAlert problem={problem} /> : null}
      {change.state === 'DRAFT' || supplement ? (
        <Group>
          <Button component={AppLink} to={`/work/contracts/${change.contractId}`} variant="default">
            修改合同
          </Button>
          <Button loading={handIn.pending} onClick={() => handIn.start(undefined)}>
            {supplement ? '重新提交变更' : '提交变更'}
          </Button>
          <Button variant="subtle" loading={withdraw.pending} onClick={() => withdraw.start(undefined)}>
            撤回变更
          </Button>
        </Group>
      ) : null}
      <StepLine
        steps={changeStepsOf(change)}
        clock={<ChangeClock change={change} />}
        next={change.nextMove}
      />
    </>
  );
}
