import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
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
import { useContract } from './caseData';
import { LedgerPanel } from './LedgerPanel';
import { MoveBar } from './MoveBar';
import { messages } from './messages';
import { PackComparison } from './PackComparison';
import { stepsOf } from './progress';
import classes from './registration.module.css';
import { useDeskRegistration } from './registrationData';
import { registrationFacts } from './registrationFacts';
import type { Registration } from './types';

/** A reviewer's work on one registration: document and form side by side, the moves always in view. */
export function CasePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useDeskRegistration(id);
  if (error) return <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <Case key={id} registration={data} /> : <SkeletonRows rows={10} label={messages.case.form} />;
}

function Case({ registration }: { registration: Registration }) {
  const { summary } = registration;
  const contract = useContract(summary.contractId);
  return (
    <>
      <PageHeader
        title={summary.projectName}
        crumbs={[{ label: messages.desk.title, to: '/work/desk' }, { label: summary.reference }]}
        badges={<StatusBadge status={summary.state} />}
        actions={<CaseNeighbours id={summary.id} />}
        demo={summary.demo}
      />
      {contract.error ? <ProblemAlert problem={problemOf(contract.error)} /> : null}
      <div className={classes.sides}>
        {contract.data ? <CaseDocuments contract={contract.data} /> : <SkeletonRows rows={1} height={480} />}
        <div className={classes.stack}>
          <Panel title={messages.detail.facts}>
            <KeyValue facts={registrationFacts(registration)} />
          </Panel>
          {contract.data ? <CaseForm contract={contract.data} /> : <SkeletonRows rows={8} />}
          <Panel title={messages.case.history}>
            <StepLine steps={stepsOf(registration)} />
          </Panel>
          <LedgerPanel id={summary.id} />
        </div>
      </div>
      <PackComparison id={summary.id} />
      <MoveBar registration={registration} />
    </>
  );
}
