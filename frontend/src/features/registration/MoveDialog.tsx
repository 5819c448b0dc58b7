import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { RoyaltyDialog } from './correction/RoyaltyDialog';
import { SettlementDialog } from './correction/SettlementDialog';
import { type MoveInput, type MoveName, useDeskMove } from './deskMoves';
import { messages } from './messages';
import { RefuseDialog } from './RefuseDialog';
import { RegisterDialog } from './RegisterDialog';
import { RevokeDialog } from './RevokeDialog';
import classes from './registration.module.css';
import type { MoveDialogProps, Registration } from './types';

const words = messages.dialogs;

/** Each move asks once more; some of them have a form of their own. */
export function MoveDialog({ move, ...rest }: MoveDialogProps & { move: MoveName }) {
  switch (move) {
    case 'REGISTER':
      return <RegisterDialog {...rest} />;
    case 'REFUSE':
      return <RefuseDialog {...rest} />;
    case 'POST_ROYALTY':
      return <RoyaltyDialog {...rest} />;
    case 'SETTLE_ESTIMATE':
      return <SettlementDialog {...rest} />;
    case 'REVOKE':
      return <RevokeDialog {...rest} />;
    default:
      return <PlainDialog move={move} {...rest} />;
  }
}

type PlainMove = Exclude<MoveName, 'REGISTER' | 'REFUSE' | 'POST_ROYALTY' | 'SETTLE_ESTIMATE' | 'REVOKE'>;
type Asked = { label: string; required: boolean; maxLength: number };

function reasonOf(move: PlainMove, registration: Registration): Asked | undefined {
  switch (move) {
    case 'ACCEPT':
      return undefined;
    case 'PASS_FIRST_REVIEW':
      return { label: words.note, required: false, maxLength: 1000 };
    case 'ASK_EXPERTS':
      return {
        label: words.dispute,
        required: !registration.rulePack?.expertReviewAdvised,
        maxLength: 1000,
      };
    case 'REQUEST_SUPPLEMENT':
      return { label: words.supplement, required: true, maxLength: 2000 };
    case 'CANCEL':
      return { label: words.reason, required: true, maxLength: 2000 };
  }
}

function inputOf(move: PlainMove, text: string): MoveInput {
  if (move === 'ACCEPT') return { move };
  return move === 'PASS_FIRST_REVIEW' ? { move, note: text } : { move, text };
}

function PlainDialog({ registration, move, onClose }: MoveDialogProps & { move: PlainMove }) {
  const action = useDeskMove(registration, move, onClose);
  const reason = reasonOf(move, registration);
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
