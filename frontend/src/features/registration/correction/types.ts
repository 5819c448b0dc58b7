import type { components } from '@/api/schema';

export type RoyaltyInput = components['schemas']['CorrectionBodies.PostRoyaltyRequest'];
export type SettlementInput = components['schemas']['CorrectionBodies.PostSettlementRequest'];
export type Correction = components['schemas']['CorrectionBodies.CorrectionView'];
