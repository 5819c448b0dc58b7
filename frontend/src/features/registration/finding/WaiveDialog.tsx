import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import type { CaseKey } from '../desk/caseKey';
import classes from '../registration.module.css';
import type { Finding } from '../types';

type WaiveDialogProps = { of: CaseKey; finding: Finding; onClose: () => void };

function waive({ kind, id }: CaseKey, key: string, reason: string) {
  const init = { params: { path: { id } }, body: { key, reason } };
  return answerOf(
    kind === 'change'
      ? api.POST('/api/desk/changes/{id}/findings/waiver', init)
      : api.POST('/api/desk/registrations/{id}/findings/waiver', init),
  );
}

/** Why a finding may stand: kept with name and time, shown to everybody at the desk. */
export function WaiveDialog({ of, finding, onClose }: WaiveDialogProps) {
  const action = useAction({
    run: (reason: string) => waive(of, finding.key, reason),
    success: '已记录理由',
    invalidates: [['registrations', of.id, 'findings']],
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      opened
      title="说明理由后放行"
      confirmLabel="记录理由"
      reason={{ label: '理由', required: true, maxLength: 500 }}
      pending={action.pending}
      onConfirm={({ text }) => action.start(text)}
      onClose={onClose}
      {...(action.problem ? { problem: action.problem } : {})}
    >
      <p className={classes.quoted}>{finding.message}</p>
    </ConfirmDialog>
  );
}
