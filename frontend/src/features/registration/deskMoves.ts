import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import type { RoyaltyInput, SettlementInput } from './correction/types';
import { messages } from './messages';
import { REGISTRATION_KEYS } from './registrationData';
import type { Registration } from './types';

export type MoveInput =
  | { move: 'ACCEPT' }
  | { move: 'PASS_FIRST_REVIEW'; note: string }
  | { move: 'ASK_EXPERTS'; text: string }
  | { move: 'REGISTER'; nationalNumber: string; note: string }
  | { move: 'REQUEST_SUPPLEMENT'; text: string }
  | { move: 'REFUSE'; grounds: string[]; text: string }
  | { move: 'POST_ROYALTY'; royalty: RoyaltyInput }
  | { move: 'SETTLE_ESTIMATE'; settlement: SettlementInput }
  | { move: 'CANCEL'; text: string }
  | { move: 'REVOKE'; text: string; statute: string };

export type MoveName = MoveInput['move'];

/** What a move asks for and when, one function for each. */
function send({ summary, version }: Registration, input: MoveInput): Promise<unknown> {
  const params = { path: { id: summary.id }, header: ifMatch(version) };
  switch (input.move) {
    case 'ACCEPT':
      return answerOf(api.POST('/api/desk/registrations/{id}/accept', { params }));
    case 'PASS_FIRST_REVIEW':
      return answerOf(
        api.POST('/api/desk/registrations/{id}/first-review', { params, body: { note: input.note } }),
      );
    case 'ASK_EXPERTS':
      return answerOf(
        api.POST('/api/desk/registrations/{id}/expert-review', { params, body: { text: input.text } }),
      );
    case 'REGISTER':
      return answerOf(
        api.POST('/api/desk/registrations/{id}/second-review', {
          params,
          body: { nationalNumber: input.nationalNumber, note: input.note },
        }),
      );
    case 'REQUEST_SUPPLEMENT':
      return answerOf(
        api.POST('/api/desk/registrations/{id}/supplement', { params, body: { text: input.text } }),
      );
    case 'REFUSE':
      return answerOf(
        api.POST('/api/desk/registrations/{id}/refuse', {
          params,
          body: { grounds: input.grounds, text: input.text },
        }),
      );
    case 'POST_ROYALTY':
      return answerOf(
        api.POST('/api/registrations/{id}/corrections/royalty', { params, body: input.royalty }),
      );
    case 'SETTLE_ESTIMATE':
      return answerOf(
        api.POST('/api/registrations/{id}/corrections/settlement', { params, body: input.settlement }),
      );
    case 'CANCEL':
      return answerOf(
        api.POST('/api/desk/registrations/{id}/cancel', { params, body: { text: input.text } }),
      );
    case 'REVOKE':
      return answerOf(
        api.POST('/api/desk/registrations/{id}/revoke', {
          params,
          body: { text: input.text, statute: input.statute },
        }),
      );
  }
}

/** A move of the desk on the version the reviewer has seen. */
export function useDeskMove(registration: Registration, move: MoveName, onDone: () => void) {
  return useAction({
    run: (input: MoveInput) => send(registration, input),
    success: messages.done[move],
    invalidates: REGISTRATION_KEYS,
    onDone,
  });
}
