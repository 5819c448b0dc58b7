import { createContext, useContext } from 'react';
import type { ContractForm } from './contractData';

/** What every field of the form needs: the values, how to change them, what is wrong, whether it is locked. */
export type FormState = {
  form: ContractForm;
  change: (part: Partial<ContractForm>) => void;
  errorAt: (field: string) => string | undefined;
  readOnly: boolean;
};

export const FormContext = createContext<FormState | undefined>(undefined);

export function useForm(): FormState {
  const state = useContext(FormContext);
  if (!state) throw new Error('a field outside of the contract form');
  return state;
}
