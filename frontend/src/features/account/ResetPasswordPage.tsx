import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useAction } from '@/api/useAction';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { KeyValue } from '@/ui/text/KeyValue';
import { BrokenLink, LinkDone } from './LinkPages';
import { useLinkSecret } from './linkSecret';
import { messages } from './messages';
import { NewPassword } from './NewPassword';
import classes from './SignInPage.module.css';

const words = messages.reset;

/** Where the link for a new password leads. */
export function ResetPasswordPage() {
  const secret = useLinkSecret();
  const { data, error } = useQuery({
    queryKey: ['password-reset', secret],
    queryFn: () => answerOf(api.POST('/api/public/password-resets/look', { body: { secret } })),
    enabled: secret !== '',
    retry: false,
    refetchOnWindowFocus: false,
  });
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const reset = useAction({
    run: () => answerOf(api.POST('/api/public/password-resets/completion', { body: { secret, password } })),
    onDone: () => setDone(true),
  });
  const errors = fieldErrors(reset.problem, { password: words.password });
  const send = (event: FormEvent) => {
    event.preventDefault();
    reset.start(undefined);
  };
  if (!secret) return <BrokenLink />;
  if (done) return <LinkDone title={words.done} text={words.doneText} />;
  return (
    <div className={classes.page}>
      <PageHeader title={words.title} lead={words.lead} />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {data ? (
        <form noValidate className={classes.form} onSubmit={send}>
          {reset.problem && errors.length === 0 ? <ProblemAlert problem={reset.problem} /> : null}
          <KeyValue
            facts={[
              { label: messages.account.email, value: data.email },
              { label: messages.account.name, value: data.name },
            ]}
          />
          <NewPassword
            id="password"
            label={words.password}
            value={password}
            onChange={setPassword}
            error={errorOf(errors, 'password')}
          />
          <Button type="submit" loading={reset.pending} fullWidth>
            {words.submit}
          </Button>
        </form>
      ) : null}
      {data || error ? null : <SkeletonRows rows={3} height={48} />}
    </div>
  );
}
