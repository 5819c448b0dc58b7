import { StatusBadge } from '@/ui/text/StatusBadge';
import { messages } from './messages';
import type { EditionSummary } from './types';

const TONES = { PROPOSED: 'IN_REVIEW', APPROVED: 'LISTED', REJECTED: 'RETURNED' } as const;

/** Where an edition stands, whether it applies, and whether its text is confirmed. */
export function StateMarks({ edition }: { edition: EditionSummary }) {
  const state = edition.state as keyof typeof TONES;
  return (
    <>
      {edition.inForce ? (
        <StatusBadge status="REGISTERED" label={messages.inForce} />
      ) : edition.applies ? (
        <StatusBadge status="CLOSED" label={messages.applies} />
      ) : (
        <StatusBadge status={TONES[state]} label={messages.states[state]} />
      )}{' '}
      {edition.unconfirmed ? (
        <StatusBadge status="SUPPLEMENT_REQUESTED" label={messages.unconfirmed} />
      ) : null}
    </>
  );
}
