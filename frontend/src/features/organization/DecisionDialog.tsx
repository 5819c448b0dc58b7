import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { messages } from './messages';
import type { Decision, OrganizationAnswer } from './types';

type DecisionDialogProps = {
  organization: OrganizationAnswer;
  decision: Decision;
  opened: boolean;
  onClose: () => void;
};

export function DecisionDialog({ organization, decision, opened, onClose }: DecisionDialogProps) {
  const words = messages.review.decisions[decision];
  const against = decision === 'REJECT' || decision === 'SUSPEND';
  const decide = useAction({
    run: (reason: string) =>
      answerOf(
        api.POST('/api/organizations/{id}/decisions', {
          params: { path: { id: organization.id }, header: { 'If-Match': organization.etag } },
          body: { decision, reason },
        }),
      ),
    success: words.done,
    invalidates: [['organizations']],
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      opened={opened}
      title={`${words.title}：${organization.name}`}
      confirmLabel={words.label}
      danger={against}
      {...(against ? { reason: { label: messages.review.reason, required: true } } : {})}
      pending={decide.pending}
      {...(decide.problem ? { problem: decide.problem } : {})}
      onConfirm={(reason) => decide.start(reason.text)}
      onClose={onClose}
    >
      <div>{words.text}</div>
    </ConfirmDialog>
  );
}
