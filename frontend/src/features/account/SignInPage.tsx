import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormErrors, useForm } from '@mantine/form';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { signIn } from '@/api/session';
import { useAction } from '@/api/useAction';
import { useAccount } from '@/app/session/useSession';
import { safeReturnAddress } from '@/lib/returnAddress';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { AppLink } from '@/ui/text/AppLink';
import { messages } from './messages';
import classes from './SignInPage.module.css';

const words = messages.signIn;

type Credentials = { email: string; password: string };

function check({ email, password }: Credentials): FormErrors {
  const errors: FormErrors = {};
  if (!email.trim()) errors.email = words.emailMissing;
  else if (!/^[^@\s]+@[^@\s]+$/.test(email.trim())) errors.email = words.emailWrong;
  if (!password) errors.password = words.passwordMissing;
  return errors;
}

export function SignInPage() {
  const account = useAccount();
  const [search] = useSearchParams();
  const target = safeReturnAddress(search.get('return'));
  if (account) return <Navigate replace to={target} />;
  return (
    <div className={classes.page}>
      <PageHeader title={words.title} lead={words.lead} />
      <SignInForm target={target} />
      <p className={classes.help}>{words.help}</p>
      <p className={classes.help}>
        <AppLink to="/apply">{words.apply}</AppLink>
      </p>
    </div>
  );
}

function SignInForm({ target }: { target: string }) {
  const navigate = useNavigate();
  const form = useForm<Credentials>({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: check,
  });
  const action = useAction({
    run: ({ email, password }: Credentials) => signIn(email.trim(), password),
    onDone: () => navigate(target, { replace: true }),
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit(action.start)}>
      {action.problem ? <ProblemAlert problem={action.problem} /> : null}
      <TextInput
        label={words.email}
        type="email"
        autoComplete="username"
        required
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <PasswordInput
        label={words.password}
        autoComplete="current-password"
        required
        visibilityToggleButtonProps={{ 'aria-label': '显示或隐藏密码' }}
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      <Button type="submit" loading={action.pending} fullWidth>
        {words.submit}
      </Button>
    </form>
  );
}
