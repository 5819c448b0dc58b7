import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { useHasRole } from '@/app/session/useSession';
import { messages } from '../messages';
import { REGISTRATION_KEYS } from '../registrationData';
import type { Registration } from '../types';

/** Taking a registration and giving it back, and what hinders either. */
export function useTaking({ summary, version, moves }: Registration) {
  const administers = useHasRole(['ADMINISTRATOR']);
  const params = { path: { id: summary.id }, header: { 'If-Match': `"${version}"` } };
  const take = useAction({
    run: () => answerOf(api.POST('/api/desk/registrations/{id}/take', { params })),
    success: messages.case.taken,
    invalidates: REGISTRATION_KEYS,
  });
  const release = useAction({
    run: () => answerOf(api.POST('/api/desk/registrations/{id}/release', { params })),
    success: messages.case.released,
    invalidates: REGISTRATION_KEYS,
  });
  const atDesk = ['SUBMITTED', 'FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW'].includes(summary.state);
  const bars = moves.length > 0 && moves.every((move) => move.objection);
  // What only waits for experts can be taken all the same: the second reviewer leads that step.
  const expertsOnly = summary.state === 'EXPERT_REVIEW' && moves.length > 0;
  const takeable = atDesk && !summary.handler && moves.length > 0 && (!bars || expertsOnly);
  return { take, release, takeable, releasable: summary.mine || (administers && Boolean(summary.handler)) };
}
