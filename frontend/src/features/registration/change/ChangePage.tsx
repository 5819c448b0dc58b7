import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { longDate, tableTime } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { KeyValue } from '@/ui/text/KeyValue';
import { CaseDocuments } from '../CaseDocuments';
import { CaseForm } from '../CaseForm';
import { useSubmission } from '../caseData';
import classes from '../registration.module.css';
import { SubmissionChanges } from '../SubmissionChanges';
import type { Change } from '../types';
import { ChangeBadge } from './ChangeBadge';
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
          {change.submission ? (
            <SubmissionChanges
              id={change.registrationId}
              from={change.baseSubmission}
              to={change.submission}
              title="与登记版本的差异"
            />
          ) : null}
          {submission.data ? (
            <CaseForm id={change.registrationId} submission={submission.data} waives={false} />
          ) : null}
        </div>
      </div>
      <ChangeMoves change={change} />
    </>
  );
}

function factsOf(change: Change) {
  const facts = [
    { label: '登记申请方', value: change.registrantName },
    { label: '变更原因', value: change.reason },
    { label: '申请时间', value: tableTime(change.requestedAt) },
  ];
  if (change.dueOn) facts.push({ label: '办理期限', value: longDate(change.dueOn) });
  if (change.answer) facts.push({ label: '不予变更的理由', value: change.answer });
  return facts;
}
