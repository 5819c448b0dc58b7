import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { WorksheetSinceFirst } from '@/app/connected/WorksheetSinceFirst';
import { longDate, tableTime } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { StepLine } from '@/ui/layout/StepLine';
import { AppLink } from '@/ui/text/AppLink';
import { type Fact, KeyValue } from '@/ui/text/KeyValue';
import { CaseDocuments } from '../CaseDocuments';
import { CaseForm } from '../CaseForm';
import { useSubmission } from '../caseData';
import type { CaseKey } from '../desk/caseKey';
import { ExpertsPanel } from '../expert/ExpertsPanel';
import { changeStepsOf } from '../progress';
import classes from '../registration.module.css';
import { SubmissionChanges } from '../SubmissionChanges';
import type { Change } from '../types';
import { ChangeBadge } from './ChangeBadge';
import { ChangedValue } from './ChangedValue';
import { ChangeMoves } from './ChangeMoves';
import { useDeskChange } from './changeData';

/** A reviewer's work on one change: what is to be otherwise first, then document and form. */
export function ChangePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useDeskChange(id);
  if (error) return <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <Reviewed change={data} /> : <SkeletonRows rows={10} label="变更申请" />;
}

function Reviewed({ change }: { change: Change }) {
  const number = change.submission ?? change.baseSubmission;
  const submission = useSubmission(change.registrationId, number);
  const of: CaseKey = { kind: 'change', id: change.id };
  return (
    <>
      <PageHeader
        title={`变更：${change.projectName}`}
        crumbs={[{ label: '变更与注销', to: '/work/desk/changes' }, { label: change.reference }]}
        badges={<ChangeBadge state={change.state} />}
        demo={change.demo}
      />
      <div className={classes.sides}>
        {submission.data ? (
          <CaseDocuments
            documents={submission.data.documents}
            base={`/api/registrations/${change.registrationId}/submissions/${number}/documents`}
          />
        ) : (
          <SkeletonRows rows={1} height={480} />
        )}
        <div className={classes.stack}>
          <Panel
            title="变更申请"
            aside={<AppLink to={`/work/desk/${change.registrationId}?filter=all`}>查看登记</AppLink>}
          >
            <KeyValue facts={factsOf(change)} />
          </Panel>
          {change.experts ? <ExpertsPanel of={of} open={change.state === 'EXPERT_REVIEW'} /> : null}
          {change.submission ? (
            <SubmissionChanges
              id={change.registrationId}
              from={change.baseSubmission}
              to={change.submission}
              title="与登记版本的差异"
            />
          ) : null}
          {change.submission ? (
            <WorksheetSinceFirst contractId={change.contractId} submission={change.submission} />
          ) : null}
          {submission.data ? (
            <CaseForm of={of} submission={submission.data} waives={change.moves.length > 0} />
          ) : null}
          <Panel title="办理记录">
            <StepLine steps={changeStepsOf(change)} />
          </Panel>
        </div>
      </div>
      <ChangeMoves change={change} />
    </>
  );
}

function factsOf(change: Change): Fact[] {
  const { values } = change;
  const facts: (Fact | null)[] = [
    { label: '登记申请方', value: change.registrantName },
    { label: '变更原因', value: change.reason },
    { label: '申请时间', value: tableTime(change.requestedAt) },
    values
      ? {
          label: '合同成交额',
          value: <ChangedValue before={values.registeredTransactionFen} after={values.transactionValueFen} />,
        }
      : null,
    values
      ? {
          label: '技术交易额',
          value: <ChangedValue before={values.registeredTechnologyFen} after={values.technologyValueFen} />,
        }
      : null,
    change.rulePackName ? { label: '适用规则', value: change.rulePackName } : null,
    change.expertReviewAdvised && change.state === 'SECOND_REVIEW'
      ? { label: '专家评审', value: '变更后的技术交易额达到规则规定的额度，须先转专家评审。' }
      : null,
    change.handler ? { label: '处理中', value: change.handler } : null,
    change.dueOn ? { label: '办理期限', value: longDate(change.dueOn) } : null,
    change.answer ? { label: '不予变更的理由', value: change.answer } : null,
  ];
  return facts.filter((fact): fact is Fact => fact !== null);
}
