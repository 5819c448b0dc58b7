import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type Contract = Schemas['ContractBodies.ContractResponse'];
export type ContractSummary = Schemas['ContractBodies.ContractSummaryResponse'];
export type ContractForm = Schemas['ContractForm'];
export type ContractState = Contract['state'];
export type ContractDocument = Schemas['ContractDocument'];
export type Party = Schemas['ContractParty'];
export type Patent = Schemas['ContractPatent'];
export type WorksheetItem = Schemas['WorksheetItem'];
export type Finding = Schemas['Finding'];
export type Question = Schemas['ContractBodies.ChecklistQuestionResponse'];

export const STATES: readonly ContractState[] = ['DRAFT', 'SUPPLEMENT', 'CHANGING', 'SUBMITTED', 'CLOSED'];

export function useContract(id: string) {
  return useQuery({
    queryKey: ['contracts', id],
    queryFn: () => answerOf(api.GET('/api/contracts/{id}', { params: { path: { id } } })),
    refetchOnWindowFocus: false,
  });
}

/** Asked again for each version, because each save may mend or spoil something. */
export function useFindings(id: string, version: number) {
  return useQuery({
    queryKey: ['contracts', id, 'findings', version],
    queryFn: () => answerOf(api.GET('/api/contracts/{id}/findings', { params: { path: { id } } })),
    placeholderData: (before) => before,
  });
}

/** Where a submitted contract's registration stands. */
export function useRegistrationOf(contractId: string, submitted: boolean) {
  return useQuery({
    queryKey: ['registrations', 'of-contract', contractId],
    enabled: submitted,
    queryFn: () =>
      answerOf(api.GET('/api/registrations/of-contract/{contractId}', { params: { path: { contractId } } })),
  });
}

export function useQuestions() {
  return useQuery({
    queryKey: ['contracts', 'checklist'],
    queryFn: () => answerOf(api.GET('/api/contracts/checklist')),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
