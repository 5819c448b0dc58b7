import { formatFen } from '@/lib/money';
import type { FieldChange } from '@/ui/text/DiffView';
import { clauseText } from '../demand/clauseText';
import { OPERATORS, PRICE_KINDS, VISIBILITIES } from '../labels';
import type { AchievementContent, DemandContent } from '../types';

type Lines = readonly (readonly [label: string, text: string])[];

function compared(before: Lines, after: Lines): FieldChange[] {
  const old = new Map(before);
  return after.map(([label, text]) => ({ label, before: old.get(label) ?? '', after: text }));
}

const wan = (fen: number | null | undefined) =>
  fen === null || fen === undefined ? '' : `${formatFen(fen, 'wan')} 万元`;
const lines = (parts: readonly string[]) => parts.join('\n');
const join = (...parts: readonly (string | number | null | undefined)[]) =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');

function achievementLines(content: AchievementContent): Lines {
  const { benefit, classification, maturity, rights, terms, contact } = content;
  return [
    ['成果名称', content.title],
    ['公开简介', content.summary],
    ['分类', join(classification.technologyField, classification.industry, classification.economicSector)],
    ['关键词', classification.keywords.join('、')],
    ['成熟度', join(maturity.level, maturity.evidence)],
    ['解决的问题', benefit.problemSolved],
    ['应用场景', benefit.applications],
    [
      '优势指标',
      lines(benefit.advantages.map((row) => join(row.measure, row.own, row.unit, '现有', row.today))),
    ],
    [
      '成本对照',
      lines(benefit.costs.map((row) => join(row.item, wan(row.ownFen), '现有', wan(row.todayFen)))),
    ],
    ['验证数据', benefit.validationData],
    ['权利人', lines(rights.owners.map((owner) => `${owner.name} ${owner.sharePercent}%`))],
    ['完成人', lines(rights.completers.map((row) => join(row.name, row.organization)))],
    ['知识产权', lines(rights.intellectualProperty.map((row) => join(row.kind, row.number, row.applicant)))],
    ['国家成果登记号', rights.registrationNumber],
    ['转化方式', terms.transferModes.join('、')],
    [
      '价格',
      join(
        terms.price.kind ? PRICE_KINDS[terms.price.kind] : '',
        wan(terms.price.lowFen),
        wan(terms.price.highFen),
      ),
    ],
    ['期望的合作方', terms.partnerSought],
    ['有效期至', terms.validUntil ?? ''],
    ['联系方式', join(contact.name, contact.phone, contact.email)],
  ];
}

function demandLines(content: DemandContent): Lines {
  const { situation, classification, conditions, disclosure, contact } = content;
  return [
    ['需求名称', content.title],
    ['要解决的问题', situation.problem],
    ['现有工艺或做法', situation.presentProcess],
    [
      '量化指标',
      lines(
        content.targets.map((row) =>
          join(row.name, row.operator ? OPERATORS[row.operator] : '', row.value, row.upper, row.unit),
        ),
      ),
    ],
    ['无法量化的原因', content.unquantifiedReason],
    ['逐条要求', lines(content.clauses.items.map(clauseText))],
    ['约束', lines([situation.materials, situation.energy, situation.emissions, situation.standards])],
    ['试验条件', situation.testConditions],
    ['分类', join(classification.technologyField, classification.industry, classification.economicSector)],
    ['关键词', classification.keywords.join('、')],
    ['预算', join(wan(conditions.budget.lowFen), wan(conditions.budget.highFen))],
    ['期限', conditions.deadline ?? ''],
    ['合作方式', conditions.cooperationModes.join('、')],
    ['知识产权意愿', conditions.intellectualPropertyWish],
    ['最低成熟度', join(conditions.minimumMaturity)],
    ['有效期至', conditions.validUntil ?? ''],
    ['公开方式', disclosure.visibility ? VISIBILITIES[disclosure.visibility].label : ''],
    ['联系方式', join(contact.name, contact.phone, contact.email)],
  ];
}

export function achievementChanges(before: AchievementContent, after: AchievementContent): FieldChange[] {
  return compared(achievementLines(before), achievementLines(after));
}

export function demandChanges(before: DemandContent, after: DemandContent): FieldChange[] {
  return compared(demandLines(before), demandLines(after));
}
