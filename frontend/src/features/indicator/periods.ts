export const PARTS: readonly { value: string; label: string }[] = [
  { value: '', label: '全年' },
  { value: '-H1', label: '上半年' },
  { value: '-H2', label: '下半年' },
  { value: '-Q1', label: '第一季度' },
  { value: '-Q2', label: '第二季度' },
  { value: '-Q3', label: '第三季度' },
  { value: '-Q4', label: '第四季度' },
  ...Array.from({ length: 12 }, (_, index) => ({
    value: `-${String(index + 1).padStart(2, '0')}`,
    label: `${index + 1} 月`,
  })),
];

export const FREE = '..';

export type PeriodParts = { year: string; part: string; from: string; to: string };

/** A period's code taken apart: a year with a part of it, or two dates. */
export function partsOf(code: string): PeriodParts {
  if (code.includes(FREE)) {
    const [from = '', to = ''] = code.split(FREE);
    return { year: from.slice(0, 4), part: FREE, from, to };
  }
  const year = code.slice(0, 4);
  return { year, part: code.slice(4), from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The same period a year earlier. */
export function yearBefore(code: string): string {
  const back = (text: string) =>
    `${Number(text.slice(0, 4)) - 1}${text.slice(4).replace(/-02-29$/, '-02-28')}`;
  return code.split(FREE).map(back).join(FREE);
}

export function periodName(code: string): string {
  const { year, part, from, to } = partsOf(code);
  if (part === FREE) return `${from} 至 ${to}`;
  const named = PARTS.find((each) => each.value === part);
  return named && part ? `${year} 年${named.label}` : `${year} 年`;
}
