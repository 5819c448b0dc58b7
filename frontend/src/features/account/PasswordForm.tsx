import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import classes from './AccountPage.module.css';
import { messages } from './messages';
import { NewPassword } from './NewPassword';

const words = messages.account;

export function PasswordForm() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useAction({
    run: () => answerOf(api.POST('/api/session/password', { body: { current, next } })),
    success: words.changed,
    invalidates: [['sessions'], ['account']],
    onDone: () => {
      setCurrent('');
      setNext('');
    },
  });
  const errors = fieldErrors(change.problem, { current: words.current, next: words.next });
  const send = (event: FormEvent) => {
    event.preventDefault();
    change.start(undefined);
  };
  return (
    <form noValidate className={classes.form} onSubmit={send}>
      <p className={classes.note}>{words.passwordHelp}</p>
      {change.problem && errors.length === 0 ? <ProblemAlert problem={change.problem} /> : null}
      <PasswordInput
        id="current"
        label={words.current}
        required
        autoComplete="current-password"
        maxLength={200}
        visibilityToggleButtonProps={{ 'aria-label': '显示或隐藏密码' }}
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        error={errorOf(errors, 'current')}
      />
      <NewPassword
        id="next"
        label={words.next}
        value={next}
        onChange={setNext}
        error={errorOf(errors, 'next')}
      />
      <Button type="submit" loading={change.pending}>
        {words.change}
      </Button>
    </form>
  );
}
