import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type IndicatorFigure = Schemas['IndicatorController.IndicatorFigure'];
export type IndicatorYear = Schemas['IndicatorController.IndicatorYear'];
export type IndicatorContract = Schemas['IndicatorController.IndicatorContract'];
export type PublicYear = Schemas['PublicIndicatorController.PublicYear'];

/** What a figure is narrowed by; the same words stand in the address. */
export type Breakdown = 'month' | 'kind' | 'field' | 'industry';
export const BREAKDOWNS: readonly Breakdown[] = ['month', 'kind', 'field', 'industry'];
