import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type TreeHead = Schemas['LedgerHeadsController.LedgerTreeHead'];
export type PublicKey = Schemas['LedgerHeadsController.LedgerPublicKey'];
