import { longDate } from '@/lib/dates';
import { formatFen, unitFor, unitName } from '@/lib/money';
import type { Achievement, Demand, NameOf } from './compareData';

/** One line of the comparison: what each side says, each as a list of plain lines; none where nothing is said. */
export type ComparedFact = { label: string; sides: string[][] };

type Reader<Side> = readonly [label: string, read: (side: Side, name: NameOf) => (string | undefined)[]];

const ACHIEVEMENT: readonly Reader<Achievement>[] = [
  [
    '量化优势',
    ({ content }) =>
      content.benefit.advantages.map(({ measure, own, today, unit }) =>
        today === null || today === undefined
          ? `${measure} ${own ?? ''}${unit}`
          : `${measure} ${own ?? ''}${unit}（现有 ${today}${unit}）`,
      ),
  ],
  [
    '单位成本',
    ({ content }) =>
      content.benefit.costs.map(
        ({ item, ownFen, todayFen, perUnit }) =>
          `${item} ${money(ownFen)}/${perUnit}${typeof todayFen === 'number' ? `（现有 ${money(todayFen)}）` : ''}`,
      ),
  ],
  [
    '成熟度',
    ({ content: { maturity } }, name) =>
      maturity.level ? [`${maturity.level} 级，${name('maturity-levels', String(maturity.level))}`] : [],
  ],
  [
    '知识产权',
    ({ content }, name) =>
      content.rights.intellectualProperty.map(({ kind, number, expiresOn }) =>
        [name('intellectual-property', kind), number, expiresOn ? `${longDate(expiresOn)}到期` : '']
          .filter(Boolean)
          .join('，'),
      ),
  ],
  [
    '转化方式',
    ({ content }, name) => content.terms.transferModes.map((code) => name('transfer-modes', code)),
  ],
  ['价格', ({ content: { terms } }) => [range(terms.price.lowFen, terms.price.highFen)]],
  ['发布单位', ({ seller }) => [seller.name]],
  ['所在地区', ({ seller }, name) => [name('regions', seller.regionCode)]],
  ['技术领域', ({ content }, name) => [name('technology-fields', content.classification.technologyField)]],
  ['规划产业', ({ content }, name) => [name('industries', content.classification.industry)]],
  ['应用场景', ({ content }) => [content.benefit.applications]],
  ['有效期至', ({ content }) => [content.terms.validUntil ? longDate(content.terms.validUntil) : '长期']],
];

const DEMAND: readonly Reader<Demand>[] = [
  [
    '量化目标',
    ({ content }) =>
      content.targets.length > 0 ? content.targets.map(targetText) : [content.unquantifiedReason],
  ],
  ['预算', ({ content: { conditions } }) => [range(conditions.budget.lowFen, conditions.budget.highFen)]],
  [
    '希望解决的期限',
    ({ content: { conditions } }) => (conditions.deadline ? [longDate(conditions.deadline)] : []),
  ],
  [
    '合作方式',
    ({ content }, name) =>
      content.conditions.cooperationModes.map((code) => name('contract-kinds', name('transfer-modes', code))),
  ],
  [
    '最低成熟度',
    ({ content: { conditions } }) => [
      conditions.minimumMaturity ? `${conditions.minimumMaturity} 级` : '不限',
    ],
  ],
  ['发布单位', ({ buyer }) => [buyer?.name ?? '匿名']],
  ['所在地区', ({ buyer }, name) => [name('regions', buyer?.regionCode)]],
  ['技术领域', ({ content }, name) => [name('technology-fields', content.classification.technologyField)]],
  ['规划产业', ({ content }, name) => [name('industries', content.classification.industry)]],
  [
    '有效期至',
    ({ content: { conditions } }) => [conditions.validUntil ? longDate(conditions.validUntil) : '长期'],
  ],
];

type Target = Demand['content']['targets'][number];

const OPERATORS: Record<NonNullable<Target['operator']>, string> = {
  AT_LEAST: '≥ ',
  AT_MOST: '≤ ',
  ABOVE: '> ',
  BELOW: '< ',
  EQUAL: '= ',
  BETWEEN: '',
};

function targetText({ name, operator, value, upper, unit }: Target): string {
  const figure = operator === 'BETWEEN' ? `${value ?? ''} 至 ${upper ?? ''}` : `${value ?? ''}`;
  const measure = unit === '—' ? '' : ` ${unit}`;
  return `${name} ${operator ? OPERATORS[operator] : ''}${figure}${measure}`;
}

export function achievementFacts(sides: readonly Achievement[], name: NameOf): ComparedFact[] {
  return factsOf(ACHIEVEMENT, sides, name);
}

export function demandFacts(sides: readonly Demand[], name: NameOf): ComparedFact[] {
  return factsOf(DEMAND, sides, name);
}

/** Whether the sides do not all say the same. */
export function differs({ sides }: ComparedFact): boolean {
  return new Set(sides.map((lines) => lines.join('\n'))).size > 1;
}

function factsOf<Side>(
  readers: readonly Reader<Side>[],
  sides: readonly Side[],
  name: NameOf,
): ComparedFact[] {
  return readers.map(([label, read]) => ({
    label,
    sides: sides.map((side) => read(side, name).filter((line): line is string => Boolean(line))),
  }));
}

function money(fen: number | null | undefined): string {
  if (fen === null || fen === undefined) return '未填写';
  const unit = unitFor(fen);
  return `${formatFen(fen, unit)} ${unitName(unit)}`;
}

function range(low: number | null | undefined, high: number | null | undefined): string {
  const given = [low, high].filter((fen): fen is number => typeof fen === 'number');
  if (given.length === 0) return '面议';
  return [...new Set(given)].map(money).join(' 至 ');
}
