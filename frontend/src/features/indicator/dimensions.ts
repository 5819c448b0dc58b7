import type { Dimension, FilterName } from './types';

export type DimensionChoice = { value: Dimension; label: string; filter: FilterName | 'period' };

/** Every dimension with the part of the filter that its values stand in. */
export const DIMENSIONS: readonly DimensionChoice[] = [
  { value: 'KIND', label: '合同类型', filter: 'kind' },
  { value: 'SUB_KIND', label: '合同子类型', filter: 'subKind' },
  { value: 'FIELD', label: '技术领域', filter: 'field' },
  { value: 'INDUSTRY', label: '规划产业', filter: 'industry' },
  { value: 'SECTION', label: '国民经济门类', filter: 'sector' },
  { value: 'SECTOR', label: '国民经济行业', filter: 'sector' },
  { value: 'IP_KIND', label: '知识产权类型', filter: 'ipKind' },
  { value: 'PLAN', label: '计划来源', filter: 'plan' },
  { value: 'SELLER_KIND', label: '卖方类型', filter: 'sellerKind' },
  { value: 'BUYER_KIND', label: '买方类型', filter: 'buyerKind' },
  { value: 'SELLER_PROVINCE', label: '卖方省份', filter: 'sellerRegion' },
  { value: 'SELLER_CITY', label: '卖方城市', filter: 'sellerRegion' },
  { value: 'SELLER_REGION', label: '卖方区县', filter: 'sellerRegion' },
  { value: 'BUYER_PROVINCE', label: '买方省份', filter: 'buyerRegion' },
  { value: 'BUYER_CITY', label: '买方城市', filter: 'buyerRegion' },
  { value: 'BUYER_REGION', label: '买方区县', filter: 'buyerRegion' },
  { value: 'PAYMENT_FORM', label: '支付方式', filter: 'paymentForm' },
  { value: 'FLOW', label: '流向', filter: 'flow' },
  { value: 'EVENT', label: '登记事项', filter: 'event' },
  { value: 'YEAR', label: '年', filter: 'period' },
  { value: 'HALF', label: '半年', filter: 'period' },
  { value: 'QUARTER', label: '季度', filter: 'period' },
  { value: 'MONTH', label: '月份', filter: 'period' },
];

export function dimensionOf(value: string | null, otherwise: Dimension): DimensionChoice {
  return (
    DIMENSIONS.find((each) => each.value === value) ??
    (DIMENSIONS.find((each) => each.value === otherwise) as DimensionChoice)
  );
}

export type FilterChoice = { name: FilterName; label: string; dictionary?: string };

/** What can be narrowed; flows and events have no code list. */
export const FILTERS: readonly FilterChoice[] = [
  { name: 'kind', label: '合同类型', dictionary: 'contract-kinds' },
  { name: 'subKind', label: '合同子类型', dictionary: 'contract-kinds' },
  { name: 'field', label: '技术领域', dictionary: 'technology-fields' },
  { name: 'industry', label: '规划产业', dictionary: 'industries' },
  { name: 'sector', label: '国民经济行业', dictionary: 'economic-sectors' },
  { name: 'ipKind', label: '知识产权类型', dictionary: 'intellectual-property' },
  { name: 'plan', label: '计划来源', dictionary: 'plan-categories' },
  { name: 'sellerKind', label: '卖方类型', dictionary: 'party-kinds' },
  { name: 'buyerKind', label: '买方类型', dictionary: 'party-kinds' },
  { name: 'sellerRegion', label: '卖方地区', dictionary: 'regions' },
  { name: 'buyerRegion', label: '买方地区', dictionary: 'regions' },
  { name: 'paymentForm', label: '支付方式', dictionary: 'payment-forms' },
  { name: 'area', label: '流向参照地区', dictionary: 'regions' },
  { name: 'flow', label: '流向' },
  { name: 'event', label: '登记事项' },
];

export const FLOWS: Record<string, string> = {
  OUTPUT: '输出',
  ABSORPTION: '吸纳',
  LOCAL: '本地循环',
  TOUCHING: '与本地有关',
  OUTWARD: '向外输出',
  INWARD: '自外吸纳',
  OUTSIDE: '与本地无关',
};

export const EVENTS: Record<string, string> = {
  REGISTERED: '登记',
  CHANGED: '变更',
  CANCELLED: '注销',
  REVOKED: '撤销',
  CORRECTION: '更正',
};
