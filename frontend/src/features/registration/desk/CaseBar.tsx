import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { messages } from '../messages';
import classes from '../registration.module.css';
import { KeyHelp } from './KeyHelp';
import { useKeys } from './useKeys';
import { type Takeable, useTaking } from './useTaking';

type CaseBarProps = {
  taken: Takeable;
  clock: ReactNode;
  /** The keys of the moves. */
  keys: Record<string, (() => void) | undefined>;
  /** The moves' buttons. */
  children: ReactNode;
};

/** What the reviewer can do with a case, or why not; it stays in view, and every move has its key. */
export function CaseBar({ taken, clock, keys, children }: CaseBarProps) {
  const [help, setHelp] = useState(false);
  const { take, release, takeable, releasable } = useTaking(taken);
  const toggle = () => {
    if (releasable) release.start(undefined);
    else if (takeable) take.start(undefined);
  };
  useKeys({ ...keys, t: toggle, '?': () => setHelp(true) });
  const problem = take.problem ?? release.problem;
  return (
    <div className={classes.bar}>
      {clock}
      <span className={classes.grow}>
        {standing(taken.moves)}
        {taken.handler ? (
          <span className={classes.under}>
            由{taken.mine ? '您' : taken.handler}
            {messages.case.handledBy}
          </span>
        ) : null}
      </span>
      {problem ? <ProblemAlert problem={problem} /> : null}
      {takeable ? (
        <Button variant="default" loading={take.pending} onClick={() => take.start(undefined)}>
          {messages.case.take}
        </Button>
      ) : null}
      {releasable ? (
        <Button variant="default" loading={release.pending} onClick={() => release.start(undefined)}>
          {messages.case.release}
        </Button>
      ) : null}
      {children}
      <Button variant="subtle" onClick={() => setHelp(true)}>
        {messages.case.keys}
      </Button>
      <KeyHelp opened={help} onClose={() => setHelp(false)} />
    </div>
  );
}

/** What hinders first; else that it is the person's turn. */
function standing(moves: Takeable['moves']): string {
  if (moves.length === 0) return messages.case.readOnly;
  const [first] = moves.map((move) => move.objection).filter(Boolean);
  return first ?? messages.case.yours;
}
