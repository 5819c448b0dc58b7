import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { messages } from './messages';

const words = messages.facts;

/** Invites a technology broker to read along. */
export function ShareForm({ id }: { id: string }) {
  const [email, setEmail] = useState('');
  const share = useAction({
    run: () =>
      answerOf(api.POST('/api/negotiations/{id}/brokers', { params: { path: { id } }, body: { email } })),
    success: words.shared,
    invalidates: [['negotiations', id]],
    onDone: () => setEmail(''),
  });
  return (
    <Stack gap="xs">
      {share.problem ? <ProblemAlert problem={share.problem} /> : null}
      <TextInput
        type="email"
        label={words.email}
        description={words.shareHint}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Button
        variant="default"
        loading={share.pending}
        disabled={!email.trim()}
        onClick={() => share.start(undefined)}
      >
        {words.share}
      </Button>
    </Stack>
  );
}
