import { useState } from 'react';
import { CaseBar } from './desk/CaseBar';
import { MoveButton } from './desk/MoveButton';
import { MOVE_KEYS } from './desk/shortcuts';
import type { MoveName } from './deskMoves';
import { MoveDialog } from './MoveDialog';
import { messages } from './messages';
import { RegistrationClock } from './RegistrationClock';
import type { DeskMove, Registration } from './types';

/** What the reviewer can do with the registration; every move asks once more. */
export function MoveBar({ registration }: { registration: Registration }) {
  const [asked, setAsked] = useState<MoveName>();
  const { moves, summary, version } = registration;
  return (
    <CaseBar
      taken={{
        of: { kind: 'registration', id: summary.id },
        version,
        state: summary.state,
        handler: summary.handler,
        mine: summary.mine,
        moves,
      }}
      clock={<RegistrationClock summary={summary} />}
      keys={keysOf(moves, setAsked)}
    >
      {moves.map(({ move, objection }, index) => (
        <MoveButton
          key={move}
          move={move}
          label={messages.moves[move as MoveName]}
          objection={objection}
          first={index === 0}
          onAsk={() => setAsked(move as MoveName)}
        />
      ))}
      {asked ? (
        <MoveDialog registration={registration} move={asked} onClose={() => setAsked(undefined)} />
      ) : null}
    </CaseBar>
  );
}

function keysOf(moves: readonly DeskMove[], onAsk: (move: MoveName) => void) {
  return Object.fromEntries(
    moves
      .filter(({ move, objection }) => !objection && MOVE_KEYS[move as MoveName])
      .map(({ move }) => [MOVE_KEYS[move as MoveName], () => onAsk(move as MoveName)]),
  );
}
