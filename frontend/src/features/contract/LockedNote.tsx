import { Alert } from '@mantine/core';
import { AppLink } from '@/ui/text/AppLink';
import { type Contract, useRegistrationOf } from './contractData';
import { messages } from './messages';

const words = messages.page;

/** Why the form cannot be written in now, and where its registration stands. */
export function LockedNote({ contract: { id, mine, state } }: { contract: Contract }) {
  const registration = useRegistrationOf(id, mine).data;
  const why = mine ? (state === 'CLOSED' ? words.closed : words.locked) : words.readOnly;
  return (
    <Alert color="brand">
      {why}{' '}
      {registration ? (
        <AppLink to={`/work/registrations/${registration.summary.id}`}>{words.progress}</AppLink>
      ) : null}
    </Alert>
  );
}
