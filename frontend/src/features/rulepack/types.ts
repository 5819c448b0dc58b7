import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type EditionSummary = Schemas['RulePackAnswers.PackEditionSummary'];
export type Edition = Schemas['RulePackAnswers.PackEditionView'];
export type FileReport = Schemas['RulePackAnswers.PackFileReport'];
export type Pack = Schemas['RulePack'];
export type Change = Schemas['PackChange'];
export type DryRun = Schemas['DryRunController.DryRunView'];
