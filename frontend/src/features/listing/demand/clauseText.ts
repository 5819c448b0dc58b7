import { OPERATORS } from '../labels';
import type { DemandClause } from '../types';

export const KINDS_OF_CLAUSE: Record<DemandClause['kind'], string> = {
  FUNCTION: '功能',
  PARAMETER: '指标',
  MATERIAL: '材料',
  PROCESS: '工艺',
  PRODUCT: '产品',
  CONSTRAINT: '约束',
};

/** A clause in one line. */
export function clauseText({ text, operator, value, upper, unit }: DemandClause): string {
  if (!operator) return text;
  const measure = unit === '—' || unit === '' ? '' : ` ${unit}`;
  if (operator === 'BETWEEN') return `${text} ${value ?? '?'}–${upper ?? '?'}${measure}`;
  return `${text} ${OPERATORS[operator]} ${value ?? '?'}${measure}`;
}
