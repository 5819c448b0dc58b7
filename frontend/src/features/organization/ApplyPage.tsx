import { Button, Group, Stepper } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { fieldErrors } from '@/app/connected/fieldErrors';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { ErrorSummary, type FieldError } from '@/ui/form/ErrorSummary';
import { MessagePage } from '@/ui/layout/MessagePage';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { ApplicationReview } from './ApplicationReview';
import { OrganizationStep, PersonStep } from './ApplicationSteps';
import { APPLICATION_LABELS, missingOn, stepOf } from './applicationCheck';
import { useApplicationDraft } from './applicationDraft';
import { messages } from './messages';
import classes from './organization.module.css';

const words = messages.apply;
const LAST = 2;

/** An organisation's application in three steps; leaving and coming back loses nothing but the password. */
export function ApplyPage() {
  const draft = useApplicationDraft();
  const [step, setStep] = useState(0);
  const [sent, setSent] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const send = useAction({
    run: () => answerOf(api.POST('/api/public/organizations/applications', { body: draft.application })),
    onDone: () => {
      draft.forget();
      setSent(true);
    },
  });

  // What the server refuses may stand on an earlier step: open that one, with the errors at their fields.
  useEffect(() => {
    const refused = fieldErrors(send.problem, APPLICATION_LABELS);
    const [first] = refused;
    if (!first) return;
    setErrors(refused);
    setStep(stepOf(first.field));
  }, [send.problem]);

  const go = (next: number) => {
    send.reset();
    setErrors([]);
    setStep(next);
    window.scrollTo({ top: 0 });
  };
  const forward = (event: FormEvent) => {
    event.preventDefault();
    if (step === LAST) {
      send.start(undefined);
      return;
    }
    const missing = missingOn(step, draft.application);
    if (missing.length > 0) setErrors(missing);
    else go(step + 1);
  };
  if (sent) return <Sent />;
  return (
    <div className={classes.narrow}>
      <PageHeader title={words.title} lead={words.lead} />
      <Stepper
        active={step}
        size="sm"
        className={classes.steps}
        onStepClick={go}
        allowNextStepsSelect={false}
      >
        <Stepper.Step label={words.organization} />
        <Stepper.Step label={words.person} />
        <Stepper.Step label={words.check} />
      </Stepper>
      <form noValidate onSubmit={forward} className={classes.stack}>
        <ErrorSummary errors={errors} />
        {send.problem && errors.length === 0 ? <ProblemAlert problem={send.problem} /> : null}
        <Panel title={[words.organization, words.person, words.check][step] ?? ''}>
          {step === 0 ? <OrganizationStep draft={draft} errors={errors} /> : null}
          {step === 1 ? <PersonStep draft={draft} errors={errors} /> : null}
          {step === LAST ? <ApplicationReview application={draft.application} /> : null}
        </Panel>
        <Group justify="space-between">
          <span className={classes.note}>{words.kept}</span>
          <Group>
            {step > 0 ? (
              <Button variant="default" onClick={() => go(step - 1)}>
                {words.back}
              </Button>
            ) : null}
            <Button type="submit" loading={send.pending}>
              {step === LAST ? words.submit : words.next}
            </Button>
          </Group>
        </Group>
      </form>
    </div>
  );
}

function Sent() {
  return (
    <MessagePage code="✓" title={words.done}>
      <p>{words.doneText}</p>
      <Button component={AppLink} to="/sign-in">
        {words.signIn}
      </Button>
    </MessagePage>
  );
}
