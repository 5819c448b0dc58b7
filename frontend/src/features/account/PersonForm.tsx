import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import classes from './AccountPage.module.css';
import { messages } from './messages';

const words = messages.account;
type OwnAccount = components['schemas']['AccountController.OwnAccount'];

export function PersonForm({ account }: { account: OwnAccount }) {
  const [name, setName] = useState(account.name);
  const [phone, setPhone] = useState(account.phone);
  const save = useAction({
    run: () =>
      answerOf(
        api.PUT('/api/account', {
          params: { header: { 'If-Match': account.etag } },
          body: { name, phone },
        }),
      ),
    success: words.saved,
    invalidates: [['account']],
  });
  const errors = fieldErrors(save.problem, { name: words.name, phone: words.phone });
  const send = (event: FormEvent) => {
    event.preventDefault();
    save.start(undefined);
  };
  return (
    <form noValidate className={classes.form} onSubmit={send}>
      {save.problem && errors.length === 0 ? <ProblemAlert problem={save.problem} /> : null}
      <TextInput label={words.email} value={account.email} readOnly />
      <TextInput
        id="name"
        label={words.name}
        required
        autoComplete="name"
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={errorOf(errors, 'name')}
      />
      <TextInput
        id="phone"
        label={words.phone}
        type="tel"
        autoComplete="tel"
        maxLength={40}
        value={phone}
        onChange={(event) => setPhone(event.currentTarget.value)}
        error={errorOf(errors, 'phone')}
      />
      <Button type="submit" loading={save.pending}>
        {words.save}
      </Button>
    </form>
  );
}
