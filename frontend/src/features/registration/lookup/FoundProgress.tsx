import type { components } from '@/api/schema';
import { longDate, tableTime } from '@/lib/dates';
import { Panel } from '@/ui/layout/Panel';
import { StepLine } from '@/ui/layout/StepLine';
import { Clock } from '@/ui/text/Clock';
import { KeyValue } from '@/ui/text/KeyValue';
import { StatusBadge } from '@/ui/text/StatusBadge';
import classes from '../paper/paper.module.css';
import { stepsOf } from '../progress';
import { LOOKUP_WORDS as words } from './words';

export type PublicProgress = components['schemas']['ProgressController.PublicProgress'];

/** The steps as the applicant sees them, without names, texts and amounts. */
export function FoundProgress({ found }: { found: PublicProgress }) {
  const { state, holder, daysLeft, dueOn } = found;
  const steps = stepsOf({
    summary: { state, holder },
    steps: found.steps.map((step) => ({ ...step, person: null, note: '' })),
  });
  const clock =
    typeof daysLeft === 'number' ? (
      <Clock workingDaysLeft={daysLeft} {...(dueOn ? { dueOn } : {})} />
    ) : undefined;
  return (
    <>
      <Panel title={words.facts} aside={<StatusBadge status={state} />}>
        <KeyValue
          facts={[
            { label: words.reference, value: found.reference },
            { label: words.project, value: found.projectName },
            { label: words.submitted, value: tableTime(found.submittedAt) },
            ...(found.acceptedOn ? [{ label: words.accepted, value: longDate(found.acceptedOn) }] : []),
            ...(dueOn ? [{ label: words.due, value: longDate(dueOn) }] : []),
          ]}
        />
        <p className={classes.hint}>{words.hidden}</p>
      </Panel>
      <Panel title={words.progress} aside={holder === '已办结' ? holder : `当前由${holder}办理`}>
        <StepLine steps={steps} clock={clock} next={found.nextMove} />
      </Panel>
    </>
  );
}
