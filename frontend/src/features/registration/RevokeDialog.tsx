import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '@/ui/feedback/FormDialog';
import { useDeskMove } from './deskMoves';
import { messages } from './messages';
import classes from './registration.module.css';
import type { MoveDialogProps } from './types';

const words = messages.dialogs;

/** Taking a registration back names the statute and says why. */
export function RevokeDialog({ registration, onClose }: MoveDialogProps) {
  const [statute, setStatute] = useState('');
  const [text, setText] = useState('');
  const action = useDeskMove(registration, 'REVOKE', onClose);
  return (
    <FormDialog
      title={messages.moves.REVOKE}
      confirmLabel={messages.moves.REVOKE}
      danger
      complete={statute.trim() !== '' && text.trim() !== ''}
      pending={action.pending}
      problem={action.problem}
      onSubmit={() => action.start({ move: 'REVOKE', statute: statute.trim(), text: text.trim() })}
      onClose={onClose}
    >
      <p className={classes.quoted}>{words.REVOKE}</p>
      <TextInput
        label={words.statute}
        required
        maxLength={200}
        value={statute}
        onChange={(event) => setStatute(event.currentTarget.value)}
      />
      <Textarea
        label={words.reason}
        required
        maxLength={1500}
        autosize
        minRows={3}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
