import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { type MoveInput, type MoveName, useDeskMove } from './deskMoves';
import { messages } from './messages';
import { RefuseDialog } from './RefuseDialog';
import { RegisterDialog } from './RegisterDialog';
import classes from './registration.module.css';
import type { MoveDialogProps } from './types';

const words = messages.dialogs;

/** Each move asks once more; two of them have a form of their own. */
export function MoveDialog({ move, ...rest }: MoveDialogProps & { move: MoveName }) {
  if (move === 'REGISTER') return <RegisterDialog {...rest} />;
  if (move === 'REFUSE') return <RefuseDialog {...rest} />;
  return <PlainDialog move={move} {...rest} />;
}

type PlainMove = Exclude<MoveName, 'REGISTER' | 'REFUSE'>;

const REASONS: Record<PlainMove, { label: string; required: boolean; maxLength: number } | undefined> = {
  ACCEPT: undefined,
  PASS_FIRST_REVIEW: { label: words.note, required: false, maxLength: 1000 },
  REQUEST_SUPPLEMENT: { label: words.supplement, required: true, maxLength: 2000 },
  CANCEL: { label: words.reason, required: true, maxLength: 2000 },
};

function inputOf(move: PlainMove, text: string): MoveInput {
  if (move === 'ACCEPT') return { move };
  return move === 'PASS_FIRST_REVIEW' ? { move, note: text } : { move, text };
}

function PlainDialog({ registration, move, onClose }: MoveDialogProps & { move: PlainMove }) {
  const action = useDeskMove(registration, move, onClose);
  const reason = REASONS[move];
  return (
    <ConfirmDialog
      opened
      title={messages.moves[move]}
      confirmLabel={messages.moves[move]}
      danger={move === 'CANCEL'}
      pending={action.pending}
      onClose={onClose}
      onConfirm={({ text }) => action.start(inputOf(move, text))}
      {...(reason ? { reason } : {})}
      {...(action.problem ? { problem: action.problem } : {})}
    >
      <p className={classes.quoted}>{words[move]}</p>
    </ConfirmDialog>
  );
}
