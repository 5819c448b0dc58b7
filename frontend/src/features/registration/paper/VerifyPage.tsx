import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import classes from './paper.module.css';
import { useVerification } from './paperData';
import { VerifiedPaper } from './VerifiedPaper';
import { CHECK_WORDS as words } from './words';

/** Where a paper's QR code leads: whether it is real and still holds. */
export function VerifyPage() {
  const { code = '' } = useParams();
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className={classes.narrow}>
        <CodeForm key={code} code={code} />
        {code ? <Result code={code} /> : null}
      </div>
    </>
  );
}

function CodeForm({ code }: { code: string }) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(code);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim()) void navigate(`/verify/${encodeURIComponent(typed.trim())}`);
  };
  return (
    <Panel>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label={words.code}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          description={words.codeHelp}
          value={typed}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{words.submit}</Button>
      </form>
    </Panel>
  );
}

function Result({ code }: { code: string }) {
  const { data, error } = useVerification(code);
  if (data) return <VerifiedPaper found={data} />;
  if (!error) return <SkeletonRows rows={4} label={words.result} />;
  const problem = problemOf(error);
  return problem.status === 404 ? (
    <Panel title={words.result}>
      <EmptyState title={words.none} hint={words.noneHint} />
    </Panel>
  ) : (
    <ProblemAlert problem={problem} />
  );
}
