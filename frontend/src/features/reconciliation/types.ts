import type { components } from '@/api/schema';

export type Reconciliation = components['schemas']['ReconciliationAnswers.ReconciliationAnswer'];
export type Difference = components['schemas']['ReconciliationAnswers.DifferenceAnswer'];
export type DifferenceKind = Difference['kind'];
export type Settlement = NonNullable<Difference['settlement']>;
