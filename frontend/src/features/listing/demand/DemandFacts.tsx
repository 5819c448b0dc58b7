import { longDate } from '@/lib/dates';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { MaturityBar } from '@/ui/text/MaturityBar';
import { MoneyText } from '@/ui/text/MoneyText';
import { ContactFacts } from '../ContactFacts';
import type { Contact, DemandContent, ListingOrigin } from '../types';
import { useNames } from '../useNames';

type DemandFactsProps = {
  content: DemandContent;
  /** Undefined where the demand is anonymous. */
  buyer: string | undefined;
  contact: Contact | null | undefined;
  listedAt: string | null | undefined;
  origin?: ListingOrigin | null | undefined;
};

export function DemandFacts({ content, buyer, contact, listedAt, origin }: DemandFactsProps) {
  const { classification, conditions } = content;
  const field = useNames('technology-fields');
  const industry = useNames('industries');
  const mode = useNames('transfer-modes');
  const kind = useNames('contract-kinds');
  return (
    <Panel title="基本信息">
      <KeyValue
        facts={[
          { label: '预算', value: <BudgetText budget={conditions.budget} /> },
          {
            label: '希望解决的期限',
            value: conditions.deadline ? longDate(conditions.deadline) : null,
          },
          {
            label: '合作方式',
            value: conditions.cooperationModes.map((code) => kind(mode(code))).join('、') || null,
          },
          {
            label: '最低成熟度',
            value: conditions.minimumMaturity ? <MaturityBar level={conditions.minimumMaturity} /> : '不限',
          },
          { label: '技术领域', value: field(classification.technologyField) || null },
          { label: '重点产业', value: industry(classification.industry) || null },
          { label: '关键词', value: classification.keywords.join('、') || null },
          { label: '发布单位', value: buyer ?? '匿名' },
          { label: '联系方式', value: <ContactFacts contact={contact} /> },
          { label: '发布日期', value: listedAt ? longDate(listedAt) : null },
          { label: '有效期至', value: conditions.validUntil ? longDate(conditions.validUntil) : '长期' },
          ...(origin ? [{ label: '来源', value: `${origin.system}（${origin.identifier}）` }] : []),
        ]}
      />
    </Panel>
  );
}

export function BudgetText({ budget }: { budget: DemandContent['conditions']['budget'] }) {
  const { lowFen, highFen } = budget;
  const low = lowFen === null || lowFen === undefined ? null : <MoneyText fen={lowFen} />;
  const high = highFen === null || highFen === undefined ? null : <MoneyText fen={highFen} />;
  if (low && high)
    return (
      <>
        {low} 至 {high}
      </>
    );
  if (low) return <>{low} 以上</>;
  return high ? <>{high} 以内</> : <>面议</>;
}
