import { Button } from '@mantine/core';
import { useState } from 'react';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { KeyHelp } from './desk/KeyHelp';
import { MOVE_KEYS } from './desk/shortcuts';
import { useKeys } from './desk/useKeys';
import { useTaking } from './desk/useTaking';
import type { MoveName } from './deskMoves';
import { MoveDialog } from './MoveDialog';
import { messages } from './messages';
import { RegistrationClock } from './RegistrationClock';
import classes from './registration.module.css';
import type { DeskMove, Registration } from './types';

const DANGEROUS: readonly string[] = ['REFUSE', 'CANCEL', 'REVOKE'];

/** What the reviewer can do with the registration, or why not; every move has its key. */
export function MoveBar({ registration }: { registration: Registration }) {
  const [asked, setAsked] = useState<MoveName>();
  const [help, setHelp] = useState(false);
  const taking = useTaking(registration);
  const { moves, summary } = registration;
  useKeys({
    ...keysOf(moves, setAsked),
    t: () => (taking.releasable ? taking.release.start(undefined) : startIf(taking.takeable, taking.take)),
    '?': () => setHelp(true),
  });
  const problem = taking.take.problem ?? taking.release.problem;
  return (
    <div className={classes.bar}>
      <RegistrationClock summary={summary} />
      <span className={classes.grow}>
        {standing(registration)}
        {summary.handler ? (
          <span className={classes.under}>
            由{summary.mine ? '您' : summary.handler}
            {messages.case.handledBy}
          </span>
        ) : null}
      </span>
      {problem ? <ProblemAlert problem={problem} /> : null}
      {taking.takeable ? (
        <Button variant="default" loading={taking.take.pending} onClick={() => taking.take.start(undefined)}>
          {messages.case.take}
        </Button>
      ) : null}
      {taking.releasable ? (
        <Button
          variant="default"
          loading={taking.release.pending}
          onClick={() => taking.release.start(undefined)}
        >
          {messages.case.release}
        </Button>
      ) : null}
      {moves.map((move, index) => (
        <MoveButton key={move.move} move={move} first={index === 0} onAsk={setAsked} />
      ))}
      <Button variant="subtle" onClick={() => setHelp(true)}>
        {messages.case.keys}
      </Button>
      <KeyHelp opened={help} onClose={() => setHelp(false)} />
      {asked ? (
        <MoveDialog registration={registration} move={asked} onClose={() => setAsked(undefined)} />
      ) : null}
    </div>
  );
}

type MoveButtonProps = { move: DeskMove; first: boolean; onAsk: (move: MoveName) => void };

function MoveButton({ move: { move, objection }, first, onAsk }: MoveButtonProps) {
  const dangerous = DANGEROUS.includes(move);
  return (
    <Button
      variant={first && !dangerous && !objection ? 'filled' : 'default'}
      color={dangerous ? 'danger' : 'brand'}
      disabled={Boolean(objection)}
      title={objection ?? undefined}
      onClick={() => onAsk(move as MoveName)}
    >
      {messages.moves[move as MoveName]}
    </Button>
  );
}

/** What hinders first; else that it is the person's turn. */
function standing({ moves }: Registration): string {
  if (moves.length === 0) return messages.case.readOnly;
  const objections = new Set(moves.map((move) => move.objection ?? ''));
  const [first] = [...objections].filter(Boolean);
  return first ?? messages.case.yours;
}

function keysOf(moves: readonly DeskMove[], onAsk: (move: MoveName) => void) {
  return Object.fromEntries(
    moves
      .filter(({ move, objection }) => !objection && MOVE_KEYS[move as MoveName])
      .map(({ move }) => [MOVE_KEYS[move as MoveName], () => onAsk(move as MoveName)]),
  );
}

function startIf(possible: boolean, action: { start: (input: undefined) => void }) {
  if (possible) action.start(undefined);
}
