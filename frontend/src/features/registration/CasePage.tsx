import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { WorksheetSinceFirst } from '@/app/connected/WorksheetSinceFirst';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { StepLine } from '@/ui/layout/StepLine';
import { KeyValue } from '@/ui/text/KeyValue';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { CaseDocuments } from './CaseDocuments';
import { CaseForm } from './CaseForm';
import { CaseNeighbours } from './CaseNeighbours';
import { useSubmission } from './caseData';
import { CancellationNote } from './change/CancellationNote';
import { PastChanges } from './change/PastChanges';
import { CorrectionList } from './correction/CorrectionList';
import { DecisionPanel } from './DecisionPanel';
import { ExpertsPanel } from './expert/ExpertsPanel';
import { LedgerPanel } from './LedgerPanel';
import { MoveBar } from './MoveBar';
import { messages } from './messages';
import { PackComparison } from './PackComparison';
import { PaperPanel } from './paper/PaperPanel';
import { stepsOf } from './progress';
import classes from './registration.module.css';
import { useDeskRegistration } from './registrationData';
import { registrationFacts } from './registrationFacts';
import { SubmissionChanges } from './SubmissionChanges';
import type { Registration } from './types';

const REVIEWED = ['FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW'];

/** A reviewer's work on one registration: document and form side by side, the moves always in view. */
export function CasePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useDeskRegistration(id);
  if (error) return <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <Case key={id} registration={data} /> : <SkeletonRows rows={10} label={messages.case.form} />;
}

function Case({ registration }: { registration: Registration }) {
  const { summary, submission: number } = registration;
  const submission = useSubmission(summary.id, number);
  return (
    <>
      <PageHeader
        title={summary.projectName}
        crumbs={[{ label: messages.desk.title, to: '/work/desk' }, { label: summary.reference }]}
        badges={<StatusBadge status={summary.state} />}
        actions={<CaseNeighbours id={summary.id} />}
        demo={summary.demo}
      />
      {submission.error ? <ProblemAlert problem={problemOf(submission.error)} /> : null}
      <div className={classes.sides}>
        {submission.data ? (
          <CaseDocuments
            documents={submission.data.documents}
            base={`/api/registrations/${summary.id}/submissions/${number}/documents`}
          />
        ) : (
          <SkeletonRows rows={1} height={480} />
        )}
        <div className={classes.stack}>
          <Judged registration={registration} />
          {submission.data ? (
            <CaseForm
              of={{ kind: 'registration', id: summary.id }}
              submission={submission.data}
              waives={REVIEWED.includes(summary.state) && registration.moves.length > 0}
            />
          ) : (
            <SkeletonRows rows={8} />
          )}
          <Panel title={messages.case.history}>
            <StepLine steps={stepsOf(registration)} />
          </Panel>
          <CorrectionList id={summary.id} />
          <PastChanges id={summary.id} desk />
          <PaperPanel summary={summary} />
          <LedgerPanel id={summary.id} />
        </div>
      </div>
      <PackComparison id={summary.id} />
      <MoveBar registration={registration} />
    </>
  );
}

/** What a reviewer has to know before reading the form. */
function Judged({ registration }: { registration: Registration }) {
  const { summary, submission } = registration;
  return (
    <>
      <CancellationNote registration={registration} />
      <DecisionPanel registration={registration} />
      <Panel title={messages.detail.facts}>
        <KeyValue facts={registrationFacts(registration)} />
      </Panel>
      {registration.experts ? (
        <ExpertsPanel
          of={{ kind: 'registration', id: summary.id }}
          open={summary.state === 'EXPERT_REVIEW'}
        />
      ) : null}
      {submission > 1 ? (
        <SubmissionChanges
          id={summary.id}
          from={submission - 1}
          to={submission}
          title={messages.case.changes}
        />
      ) : null}
      {submission > 1 ? (
        <WorksheetSinceFirst contractId={summary.contractId} submission={submission} />
      ) : null}
    </>
  );
}
