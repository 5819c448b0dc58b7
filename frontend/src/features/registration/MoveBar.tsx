import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MoveName } from './deskMoves';
import { MoveDialog } from './MoveDialog';
import { messages } from './messages';
import { RegistrationClock } from './RegistrationClock';
import classes from './registration.module.css';
import type { Registration } from './types';

const DANGEROUS: readonly string[] = ['REFUSE', 'CANCEL'];

/** What the reviewer can do with the registration, or why not. */
export function MoveBar({ registration }: { registration: Registration }) {
  const [asked, setAsked] = useState<MoveName>();
  const { moves, summary, rulePack } = registration;
  const objection = moves[0]?.objection;
  return (
    <div className={classes.bar}>
      <RegistrationClock summary={summary} />
      <span className={classes.grow}>
        {objection ?? (moves.length === 0 ? messages.case.readOnly : messages.case.yours)}
        {rulePack?.expertReviewAdvised && summary.state === 'SECOND_REVIEW' ? (
          <span className={classes.under}>{messages.case.experts}</span>
        ) : null}
      </span>
      {moves.map(({ move }, index) => (
        <Button
          key={move}
          variant={index === 0 && !DANGEROUS.includes(move) ? 'filled' : 'default'}
          color={DANGEROUS.includes(move) ? 'danger' : 'brand'}
          disabled={Boolean(objection)}
          title={objection ?? undefined}
          onClick={() => setAsked(move as MoveName)}
        >
          {messages.moves[move as MoveName]}
        </Button>
      ))}
      {asked ? (
        <MoveDialog registration={registration} move={asked} onClose={() => setAsked(undefined)} />
      ) : null}
    </div>
  );
}
