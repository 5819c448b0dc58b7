import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { messages } from './messages';

const words = messages.thread;

export function MessageForm({ id }: { id: string }) {
  const [text, setText] = useState('');
  const send = useAction({
    run: () =>
      answerOf(api.POST('/api/negotiations/{id}/messages', { params: { path: { id } }, body: { text } })),
    invalidates: [['negotiations']],
    onDone: () => setText(''),
  });
  return (
    <Stack gap="xs" mt="md">
      {send.problem ? <ProblemAlert problem={send.problem} /> : null}
      <Textarea
        label={words.write}
        autosize
        minRows={3}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <Button loading={send.pending} disabled={!text.trim()} onClick={() => send.start(undefined)}>
          {words.send}
        </Button>
      </div>
    </Stack>
  );
}
