import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import { ROLE_NAMES } from '@/app/session/roles';
import { tableTime } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { KeyValue } from '@/ui/text/KeyValue';
import { BrokenLink, LinkDone } from './LinkPages';
import { useLinkSecret } from './linkSecret';
import { messages } from './messages';
import { NewPassword } from './NewPassword';
import classes from './SignInPage.module.css';

const words = messages.invitation;
type View = components['schemas']['InvitedController.InvitationView'];

/** Where the link of an invitation leads. */
export function InvitationPage() {
  const secret = useLinkSecret();
  const { data, error } = useQuery({
    queryKey: ['invitation', secret],
    queryFn: () => answerOf(api.POST('/api/public/invitations/look', { body: { secret } })),
    enabled: secret !== '',
    retry: false,
    refetchOnWindowFocus: false,
  });
  const [done, setDone] = useState(false);
  if (!secret) return <BrokenLink />;
  if (done && data) return <LinkDone title={`${words.done}${data.organizationName}`} text={words.doneText} />;
  return (
    <div className={classes.page}>
      <PageHeader title={words.title} lead={data ? `${data.organizationName}${words.lead}` : undefined} />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {data ? <AcceptForm secret={secret} view={data} onDone={() => setDone(true)} /> : null}
      {data || error ? null : <SkeletonRows rows={4} height={48} />}
    </div>
  );
}

function AcceptForm({ secret, view, onDone }: { secret: string; view: View; onDone: () => void }) {
  const [name, setName] = useState(view.name);
  const [phone, setPhone] = useState('');
  const [password, setPassword] = useState('');
  const accept = useAction({
    run: () =>
      answerOf(api.POST('/api/public/invitations/acceptance', { body: { secret, name, phone, password } })),
    onDone,
  });
  const labels = { name: messages.account.name, phone: messages.account.phone, password: words.password };
  const errors = fieldErrors(accept.problem, labels);
  const send = (event: FormEvent) => {
    event.preventDefault();
    accept.start(undefined);
  };
  return (
    <form noValidate className={classes.form} onSubmit={send}>
      {accept.problem && errors.length === 0 ? <ProblemAlert problem={accept.problem} /> : null}
      <KeyValue
        facts={[
          { label: messages.account.email, value: view.email },
          { label: words.roles, value: view.roles.map((role) => ROLE_NAMES[role]).join('、') },
          { label: words.expires, value: tableTime(view.expiresAt) },
        ]}
      />
      <TextInput
        id="name"
        label={messages.account.name}
        required
        autoComplete="name"
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={errorOf(errors, 'name')}
      />
      <TextInput
        id="phone"
        label={messages.account.phone}
        type="tel"
        autoComplete="tel"
        maxLength={40}
        value={phone}
        onChange={(event) => setPhone(event.currentTarget.value)}
        error={errorOf(errors, 'phone')}
      />
      <NewPassword
        id="password"
        label={words.password}
        value={password}
        onChange={setPassword}
        error={errorOf(errors, 'password')}
      />
      <Button type="submit" loading={accept.pending} fullWidth>
        {words.submit}
      </Button>
    </form>
  );
}
