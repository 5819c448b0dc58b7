import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { useHasRole } from '@/app/session/useSession';
import { messages } from '../messages';
import { REGISTRATION_KEYS } from '../registrationData';
import type { CaseKey } from './caseKey';

/** As much of a case as taking it depends on. */
export type Takeable = {
  of: CaseKey;
  version: number;
  state: string;
  handler: string | null | undefined;
  mine: boolean;
  moves: readonly { objection?: string | null }[];
};

const AT_DESK = ['SUBMITTED', 'FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW'];

function send({ of, version }: Takeable, move: 'take' | 'release'): Promise<unknown> {
  const init = { params: { path: { id: of.id }, header: ifMatch(version) } };
  if (of.kind === 'change') {
    return answerOf(
      move === 'take'
        ? api.POST('/api/desk/changes/{id}/take', init)
        : api.POST('/api/desk/changes/{id}/release', init),
    );
  }
  return answerOf(
    move === 'take'
      ? api.POST('/api/desk/registrations/{id}/take', init)
      : api.POST('/api/desk/registrations/{id}/release', init),
  );
}

/** Taking a case and giving it back, and what hinders either. */
export function useTaking(taken: Takeable) {
  const administers = useHasRole(['ADMINISTRATOR']);
  const take = useAction({
    run: () => send(taken, 'take'),
    success: messages.case.taken,
    invalidates: REGISTRATION_KEYS,
  });
  const release = useAction({
    run: () => send(taken, 'release'),
    success: messages.case.released,
    invalidates: REGISTRATION_KEYS,
  });
  const { state, handler, mine, moves } = taken;
  const bars = moves.length > 0 && moves.every((move) => move.objection);
  // What only waits for experts can be taken all the same: the second reviewer leads that step.
  const expertsOnly = state === 'EXPERT_REVIEW' && moves.length > 0;
  const takeable = AT_DESK.includes(state) && !handler && moves.length > 0 && (!bars || expertsOnly);
  return { take, release, takeable, releasable: mine || (administers && Boolean(handler)) };
}

export type Taking = ReturnType<typeof useTaking>;
