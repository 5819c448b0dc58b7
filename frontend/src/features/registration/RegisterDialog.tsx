import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '@/ui/feedback/FormDialog';
import { useDeskMove } from './deskMoves';
import { messages } from './messages';
import classes from './registration.module.css';
import type { MoveDialogProps } from './types';

const words = messages.dialogs;

/** Passing the second review: the number is typed in from the national system and checked by its reader. */
export function RegisterDialog({ registration, onClose }: MoveDialogProps) {
  const [number, setNumber] = useState('');
  const [note, setNote] = useState('');
  const [checked, setChecked] = useState(false);
  const action = useDeskMove(registration, 'REGISTER', onClose);
  const digits = number.replace(/\s/g, '');
  const wellFormed = /^(\d{16}|\d{14})$/.test(digits);
  const refused = action.problem?.errors.find((error) => error.field === 'nationalNumber');
  return (
    <FormDialog
      title={messages.moves.REGISTER}
      confirmLabel={messages.moves.REGISTER}
      complete={wellFormed && checked}
      pending={action.pending}
      problem={action.problem}
      onSubmit={() => action.start({ move: 'REGISTER', nationalNumber: digits, note: note.trim() })}
      onClose={onClose}
    >
      <p className={classes.quoted}>{words.REGISTER}</p>
      <TextInput
        id="nationalNumber"
        label={words.number}
        description={wellFormed ? digits.replace(/(\d{4})(?=\d)/g, '$1 ') : words.numberHelp}
        required
        inputMode="numeric"
        maxLength={30}
        value={number}
        error={refused?.message}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <Checkbox
        label={words.checked}
        checked={checked}
        onChange={(event) => setChecked(event.currentTarget.checked)}
      />
      <Textarea
        label={words.note}
        maxLength={1000}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
