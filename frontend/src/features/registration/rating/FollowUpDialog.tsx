import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import classes from '../registration.module.css';
import type { Rating } from '../types';
import { GRADES } from './grades';

/** Ends a follow-up with what came of it; the applicant reads it. */
export function FollowUpDialog({ rating, onClose }: { rating: Rating; onClose: () => void }) {
  const action = useAction({
    run: (note: string) =>
      answerOf(
        api.POST('/api/desk/ratings/{id}/follow-up', {
          params: { path: { id: rating.registrationId }, header: ifMatch(rating.version) },
          body: { note },
        }),
      ),
    success: '回访已办结',
    invalidates: [['registrations', 'ratings']],
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      opened
      title="填写回访情况"
      confirmLabel="办结回访"
      reason={{ label: '回访情况（评价人可见）', required: true, maxLength: 1000 }}
      pending={action.pending}
      onConfirm={({ text }) => action.start(text)}
      onClose={onClose}
      {...(action.problem ? { problem: action.problem } : {})}
    >
      <p className={classes.quoted}>
        {GRADES[rating.grade]}：{rating.comment || '没有说明'}
      </p>
    </ConfirmDialog>
  );
}
