import { formatFenRounded } from '@/lib/money';
import { formatCount } from '@/lib/numbers';
import { growthText } from './Growth';
import type { StatFigure } from './types';

export const MEASURES = [
  { value: 'GROSS', label: '合同成交额（万元）' },
  { value: 'TECHNOLOGY', label: '技术交易额（万元）' },
  { value: 'CONTRACTS', label: '合同（项）' },
  { value: 'MEAN', label: '平均成交额（万元）' },
  { value: 'GROWTH', label: '成交额同比' },
] as const;

export type Measure = (typeof MEASURES)[number]['value'];

export function measureOf(value: string | null): Measure {
  return MEASURES.find((each) => each.value === value)?.value ?? 'GROSS';
}

/** A figure's measure in words; a dash where it has none. */
export function measured(figure: StatFigure | undefined, measure: Measure): string {
  if (!figure) return '';
  switch (measure) {
    case 'GROSS':
      return formatFenRounded(figure.grossFen, 'wan');
    case 'TECHNOLOGY':
      return formatFenRounded(figure.technologyFen, 'wan');
    case 'CONTRACTS':
      return formatCount(figure.contracts);
    case 'MEAN':
      return figure.meanFen ? formatFenRounded(figure.meanFen, 'wan') : '—';
    case 'GROWTH':
      return figure.growth === null || figure.growth === undefined ? '—' : growthText(figure.growth);
  }
}
