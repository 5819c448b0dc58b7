import type { components } from '@/api/schema';

export type Import = components['schemas']['ImportAnswer'];
export type ImportPass = NonNullable<Import['check']>;
export type ImportFinding = components['schemas']['ImportFindingController.ImportFindingAnswer'];
export type Kind = Import['kind'];
export type Format = Import['file']['format'];
export type Phase = 'CHECK' | 'RUN';
