import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { useHasRole } from '@/app/session/useSession';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { DetailLayout } from '@/ui/layout/DetailLayout';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { StepLine } from '@/ui/layout/StepLine';
import { AppLink } from '@/ui/text/AppLink';
import { KeyValue } from '@/ui/text/KeyValue';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { ApplyPanel } from './change/ApplyPanel';
import { PastChanges } from './change/PastChanges';
import { CorrectionList } from './correction/CorrectionList';
import { DecisionPanel } from './DecisionPanel';
import { LedgerPanel } from './LedgerPanel';
import { messages } from './messages';
import { PaperPanel } from './paper/PaperPanel';
import { stepsOf } from './progress';
import { RegistrationClock } from './RegistrationClock';
import { RatingPanel } from './rating/RatingPanel';
import { useRegistration } from './registrationData';
import { registrationFacts } from './registrationFacts';
import { SubmissionChanges } from './SubmissionChanges';
import { SupplementPanel } from './SupplementPanel';
import type { Registration } from './types';

const words = messages.detail;

/** One registration for its owner: where it stands, who has it, what comes next, what the ledger says. */
export function RegistrationPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useRegistration(id);
  if (error) return <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <Detail registration={data} /> : <SkeletonRows rows={10} label={words.facts} />;
}

function Detail({ registration }: { registration: Registration }) {
  const { summary } = registration;
  const applicant = useHasRole(['INSTITUTE_MEMBER', 'ENTERPRISE_MEMBER']);
  const crumb = applicant
    ? { label: messages.own.title, to: '/work/registrations' }
    : { label: messages.desk.title, to: '/work/desk' };
  const contract = applicant ? `/work/contracts/${summary.contractId}` : `/work/desk/${summary.id}`;
  return (
    <>
      <PageHeader
        title={summary.projectName}
        crumbs={[crumb, { label: summary.reference }]}
        badges={<StatusBadge status={summary.state} />}
        demo={summary.demo}
      />
      <DetailLayout
        facts={
          <Panel title={words.facts} aside={<AppLink to={contract}>{words.contract}</AppLink>}>
            <KeyValue facts={registrationFacts(registration)} />
          </Panel>
        }
      >
        {registration.supplementText && applicant ? <SupplementPanel registration={registration} /> : null}
        <DecisionPanel registration={registration} />
        <Panel
          title={words.progress}
          aside={summary.holder === '已办结' ? summary.holder : `当前由${summary.holder}办理`}
        >
          <StepLine
            steps={stepsOf(registration)}
            clock={<RegistrationClock summary={summary} />}
            next={registration.nextMove}
          />
        </Panel>
        {applicant ? <ApplyPanel registration={registration} /> : null}
        {registration.submission > 1 ? (
          <SubmissionChanges
            id={summary.id}
            from={registration.submission - 1}
            to={registration.submission}
            title={messages.case.changes}
          />
        ) : null}
        <CorrectionList id={summary.id} />
        <PastChanges id={summary.id} />
        {applicant ? <RatingPanel registration={registration} /> : null}
        <PaperPanel summary={summary} />
        <LedgerPanel id={summary.id} />
      </DetailLayout>
    </>
  );
}
