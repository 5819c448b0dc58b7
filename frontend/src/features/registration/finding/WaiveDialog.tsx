import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import classes from '../registration.module.css';
import type { Finding } from '../types';

type WaiveDialogProps = { id: string; finding: Finding; onClose: () => void };

/** Why a finding may stand: kept with name and time, shown to everybody at the desk. */
export function WaiveDialog({ id, finding, onClose }: WaiveDialogProps) {
  const action = useAction({
    run: (reason: string) =>
      answerOf(
        api.POST('/api/desk/registrations/{id}/findings/waiver', {
          params: { path: { id } },
          body: { key: finding.key, reason },
        }),
      ),
    success: '已记录理由',
    invalidates: [['registrations', id, 'findings']],
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
