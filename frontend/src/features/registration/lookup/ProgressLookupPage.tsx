import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import classes from '../paper/paper.module.css';
import { FoundProgress, type PublicProgress } from './FoundProgress';
import { LOOKUP_WORDS as words } from './words';

/** How far an application has come, for somebody without an account at hand. */
export function ProgressLookupPage() {
  const [reference, setReference] = useState('');
  const [codeEnd, setCodeEnd] = useState('');
  const [found, setFound] = useState<PublicProgress>();
  const lookup = useAction({
    run: () => answerOf(api.POST('/api/public/progress', { body: { reference, codeEnd } })),
    onDone: setFound,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFound(undefined);
    lookup.start(undefined);
  };
  const errorOf = (field: string) =>
    lookup.problem?.errors.find((error) => error.field === field)?.message ?? null;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className={classes.narrow}>
        <Panel>
          <form className={classes.form} onSubmit={submit} noValidate>
            <TextInput
              label={words.reference}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              description={words.referenceHelp}
              required
              value={reference}
              error={errorOf('reference')}
              maxLength={20}
              autoComplete="off"
              onChange={(event) => setReference(event.currentTarget.value)}
            />
            <TextInput
              label={words.codeEnd}
              required
              value={codeEnd}
              error={errorOf('codeEnd')}
              maxLength={4}
              autoComplete="off"
              onChange={(event) => setCodeEnd(event.currentTarget.value)}
            />
            <Button type="submit" loading={lookup.pending}>
              {words.submit}
            </Button>
          </form>
        </Panel>
        {lookup.problem && lookup.problem.errors.length === 0 ? (
          <ProblemAlert problem={lookup.problem} />
        ) : null}
        {found ? <FoundProgress found={found} /> : null}
      </div>
    </>
  );
}
