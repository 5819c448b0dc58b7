import { longDate } from '@/lib/dates';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { MaturityBar } from '@/ui/text/MaturityBar';
import { ContactFacts } from '../ContactFacts';
import type { AchievementContent, Contact, ListingOrigin } from '../types';
import { useNames } from '../useNames';
import { PriceText } from './PriceText';

type AchievementFactsProps = {
  content: AchievementContent;
  seller: string;
  contact: Contact | null | undefined;
  listedAt: string | null | undefined;
  origin?: ListingOrigin | null | undefined;
};

export function AchievementFacts({ content, seller, contact, listedAt, origin }: AchievementFactsProps) {
  const { classification, maturity, rights, terms } = content;
  const field = useNames('technology-fields');
  const industry = useNames('industries');
  const mode = useNames('transfer-modes');
  const level = useNames('maturity-levels');
  return (
    <Panel title="基本信息">
      <KeyValue
        facts={[
          {
            label: '成熟度',
            value: maturity.level ? (
              <MaturityBar level={maturity.level} name={level(String(maturity.level))} />
            ) : null,
          },
          { label: '价格', value: <PriceText price={terms.price} /> },
          { label: '转化方式', value: terms.transferModes.map(mode).join('、') || null },
          { label: '技术领域', value: field(classification.technologyField) || null },
          { label: '重点产业', value: industry(classification.industry) || null },
          { label: '关键词', value: classification.keywords.join('、') || null },
          { label: '发布单位', value: seller },
          {
            label: '权利人',
            value: rights.owners.map((owner) => `${owner.name} ${owner.sharePercent}%`).join('；') || null,
          },
          { label: '完成人', value: rights.completers.map(({ name }) => name).join('、') || null },
          ...(rights.registrationNumber
            ? [{ label: '国家成果登记号', value: rights.registrationNumber }]
            : []),
          { label: '财政资金项目', value: rights.fiscalProject ? '是' : '否' },
          { label: '联系方式', value: <ContactFacts contact={contact} /> },
          { label: '发布日期', value: listedAt ? longDate(listedAt) : null },
          { label: '有效期至', value: terms.validUntil ? longDate(terms.validUntil) : '长期' },
          ...(origin ? [{ label: '来源', value: `${origin.system}（${origin.identifier}）` }] : []),
        ]}
      />
    </Panel>
  );
}
