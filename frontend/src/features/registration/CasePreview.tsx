import { Button } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { StepLine } from '@/ui/layout/StepLine';
import { AppLink } from '@/ui/text/AppLink';
import { KeyValue } from '@/ui/text/KeyValue';
import { messages } from './messages';
import { stepsOf } from './progress';
import { RegistrationClock } from './RegistrationClock';
import classes from './registration.module.css';
import { useDeskRegistration } from './registrationData';
import { registrationFacts } from './registrationFacts';

type CasePreviewProps = { id: string | undefined; caseAddress: (id: string) => string };

/** What a reviewer wants to know before beginning. */
export function CasePreview({ id, caseAddress }: CasePreviewProps) {
  const { data, error } = useDeskRegistration(id);
  if (!id)
    return (
      <Panel>
        <EmptyState title={messages.desk.choose} />
      </Panel>
    );
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={8} label={messages.desk.preview} />;
  const mayAct = data.moves.some((move) => !move.objection);
  return (
    <Panel title={data.summary.projectName} aside={<RegistrationClock summary={data.summary} />}>
      <div className={classes.stack}>
        <Button component={AppLink} to={caseAddress(id)} variant={mayAct ? 'filled' : 'default'}>
          {mayAct ? messages.desk.open : messages.desk.look}
        </Button>
        {data.moves[0]?.objection ? <p className={classes.notice}>{data.moves[0].objection}</p> : null}
        <KeyValue facts={registrationFacts(data)} />
        <StepLine steps={stepsOf(data)} />
      </div>
    </Panel>
  );
}
