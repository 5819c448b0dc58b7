import { Checkbox, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { FormDialog } from '@/ui/feedback/FormDialog';
import { useDeskMove } from './deskMoves';
import { messages } from './messages';
import classes from './registration.module.css';
import type { MoveDialogProps } from './types';

const words = messages.dialogs;

/** Refusing names grounds of the rule pack that applies and says why. */
export function RefuseDialog({ registration, onClose }: MoveDialogProps) {
  const [grounds, setGrounds] = useState<string[]>([]);
  const [text, setText] = useState('');
  const action = useDeskMove(registration, 'REFUSE', onClose);
  const code = registration.rulePack?.code ?? '';
  const { data } = useQuery({
    queryKey: ['rule-packs', code, 'grounds'],
    queryFn: () => answerOf(api.GET('/api/public/rule-packs/{code}/grounds', { params: { path: { code } } })),
  });
  return (
    <FormDialog
      title={messages.moves.REFUSE}
      confirmLabel={messages.moves.REFUSE}
      danger
      complete={grounds.length > 0 && text.trim() !== ''}
      pending={action.pending}
      problem={action.problem}
      onSubmit={() => action.start({ move: 'REFUSE', grounds, text: text.trim() })}
      onClose={onClose}
    >
      <p className={classes.quoted}>{words.REFUSE}</p>
      <Checkbox.Group label={words.grounds} required value={grounds} onChange={setGrounds}>
        <Stack gap={8} mt={8}>
          {(data ?? []).map((ground) => (
            <Checkbox key={ground.code} value={ground.code} label={ground.name} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea
        label={words.reason}
        required
        maxLength={2000}
        autosize
        minRows={3}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
