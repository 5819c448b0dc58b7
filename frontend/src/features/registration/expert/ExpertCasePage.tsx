import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { longDate } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { MoneyText } from '@/ui/text/MoneyText';
import { CaseDocuments } from '../CaseDocuments';
import { DictionaryName } from '../DictionaryName';
import { formSections } from '../formSections';
import classes from '../registration.module.css';
import type { ExpertCase } from '../types';
import { DeclarePanel } from './DeclarePanel';
import { Standing } from './ExpertCasesPage';
import { OpinionText } from './ExpertsPanel';
import { useExpertCase } from './expertData';
import { OpinionForm } from './OpinionForm';

/** One case for its expert: names first, material after the declaration, the opinion last. */
export function ExpertCasePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useExpertCase(id);
  if (error) return <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} />;
  return data ? <Case key={data.summary.standing} own={data} /> : <SkeletonRows rows={8} label="评审任务" />;
}

function Case({ own }: { own: ExpertCase }) {
  const { summary, form } = own;
  return (
    <>
      <PageHeader
        title={summary.projectName}
        crumbs={[{ label: '我的评审', to: '/work/expert' }, { label: summary.reference }]}
        badges={<Standing standing={summary.standing} />}
        demo={summary.demo}
      />
      <div className={form ? classes.sides : classes.stack}>
        {form ? (
          <CaseDocuments documents={own.documents} base={`/api/expert/cases/${summary.id}/documents`} />
        ) : null}
        <div className={classes.stack}>
          <Panel title="评审事项">
            <KeyValue facts={factsOf(own)} />
          </Panel>
          {summary.standing === 'TO_DECLARE' ? <DeclarePanel id={summary.id} /> : null}
          {summary.standing === 'TO_JUDGE' ? <OpinionForm own={own} /> : null}
          {own.opinion ? (
            <Panel title="您的意见" aside="已提交，不能修改">
              <OpinionText opinion={own.opinion} />
            </Panel>
          ) : null}
          {form
            ? formSections(form)
                .filter((section) => section.rows.length > 0)
                .map((section) => (
                  <Panel key={section.prefix} title={section.title}>
                    <KeyValue facts={section.rows.map(({ label, value }) => ({ label, value }))} />
                  </Panel>
                ))
            : null}
        </div>
      </div>
    </>
  );
}

function factsOf({ summary, ...own }: ExpertCase) {
  return [
    { label: '评审对象', value: summary.kind === 'CHANGE' ? '已登记合同的变更' : '登记申请' },
    { label: '登记申请方', value: summary.registrantName },
    { label: '合同当事人', value: own.parties.join('、') },
    { label: '合同类型', value: <DictionaryName dictionary="contract-kinds" code={own.kind} /> },
    { label: '合同成交额', value: <MoneyText fen={own.transactionValueFen} /> },
    { label: '申报技术交易额', value: <MoneyText fen={own.technologyValueFen} /> },
    { label: '请您回答', value: own.question || '技术交易额是否合理，是否应予登记' },
    { label: '评审期限', value: summary.dueOn ? longDate(summary.dueOn) : undefined },
  ];
}
