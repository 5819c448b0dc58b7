import { useState } from 'react';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { CaseBar } from '../desk/CaseBar';
import { MoveButton } from '../desk/MoveButton';
import classes from '../registration.module.css';
import type { Change, ChangeMoveName } from '../types';
import { ChangeClock } from './ChangeClock';
import { CHANGE_MOVES, useChangeMove } from './changeMoves';

/** What the reviewer can do with a change; the last pass puts it in the registered version's place. */
export function ChangeMoves({ change }: { change: Change }) {
  const [asked, setAsked] = useState<ChangeMoveName>();
  const { id, version, state, handler, mine, moves } = change;
  const open = moves.filter(({ objection }) => !objection);
  return (
    <CaseBar
      taken={{ of: { kind: 'change', id }, version, state, handler, mine, moves }}
      clock={<ChangeClock change={change} />}
      keys={Object.fromEntries(open.map(({ move }) => [CHANGE_MOVES[move].key, () => setAsked(move)]))}
    >
      {moves.map(({ move, objection }, index) => (
        <MoveButton
          key={move}
          move={move}
          label={CHANGE_MOVES[move].label}
          objection={objection}
          first={index === 0}
          onAsk={() => setAsked(move)}
        />
      ))}
      {asked ? <AskedMove change={change} move={asked} onClose={() => setAsked(undefined)} /> : null}
    </CaseBar>
  );
}

type AskedMoveProps = { change: Change; move: ChangeMoveName; onClose: () => void };

function AskedMove({ change, move, onClose }: AskedMoveProps) {
  const action = useChangeMove(change, move, onClose);
  const { label, tells, reason } = CHANGE_MOVES[move];
  return (
    <ConfirmDialog
      opened
      title={label}
      confirmLabel={label}
      danger={move === 'REFUSE'}
      pending={action.pending}
      onConfirm={({ text }) => action.start(text)}
      onClose={onClose}
      {...(reason ? { reason: reason(change) } : {})}
      {...(action.problem ? { problem: action.problem } : {})}
    >
      <p className={classes.quoted}>{tells}</p>
    </ConfirmDialog>
  );
}
