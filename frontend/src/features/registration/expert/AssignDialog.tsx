import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '@/api/useAction';
import { FormDialog } from '@/ui/feedback/FormDialog';
import type { CaseKey } from '../desk/caseKey';
import classes from '../registration.module.css';
import { assignExpert, useExpertChoices } from './expertData';

/** Chooses an expert; whoever belongs to a party is shown with the reason why not. */
export function AssignDialog({ of, onClose }: { of: CaseKey; onClose: () => void }) {
  const [chosen, setChosen] = useState('');
  const { data } = useExpertChoices(of);
  const action = useAction({
    run: (accountId: string) => assignExpert(of, accountId),
    success: '已邀请专家',
    invalidates: [['registrations', of.id, 'experts']],
    onDone: onClose,
  });
  return (
    <FormDialog
      title="邀请专家"
      confirmLabel="邀请"
      complete={chosen !== ''}
      pending={action.pending}
      problem={action.problem}
      onSubmit={() => action.start(chosen)}
      onClose={onClose}
    >
      {data?.length === 0 ? (
        <p className={classes.quoted}>没有可以再邀请的专家。请平台管理员在账号管理中增加评审专家。</p>
      ) : null}
      <Radio.Group label="评审专家" value={chosen} onChange={setChosen}>
        <Stack gap={8} mt={8}>
          {(data ?? []).map((expert) => (
            <Radio
              key={expert.accountId}
              value={expert.accountId}
              label={`${expert.name}（${expert.organizationName}）`}
              disabled={Boolean(expert.objection)}
              {...(expert.objection ? { description: expert.objection } : {})}
            />
          ))}
        </Stack>
      </Radio.Group>
    </FormDialog>
  );
}
