import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { type Problem, problemOf } from '@/api/problem';
import { useAutosave } from '@/app/connected/useAutosave';
import type { Contract, ContractForm } from './contractData';

/** The form on screen, saved by itself; the version goes up with each save and each file. */
export function useContractForm(opened: Contract, readOnly: boolean) {
  const client = useQueryClient();
  const [contract, setContract] = useState(opened);
  const [form, setForm] = useState<ContractForm>(opened.form);
  const [problem, setProblem] = useState<Problem>();
  const [kept, setKept] = useState(JSON.stringify(opened.form));
  const version = useRef(opened.version);

  const take = (changed: Contract) => {
    version.current = changed.version;
    setContract(changed);
    client.setQueryData(['contracts', changed.id], changed);
  };
  const save = async (values: ContractForm) => {
    try {
      take(
        await answerOf(
          api.PUT('/api/contracts/{id}/form', {
            params: { path: { id: opened.id }, header: ifMatch(version.current) },
            body: values,
          }),
        ),
      );
      setProblem(undefined);
      setKept(JSON.stringify(values));
    } catch (error) {
      setProblem(problemOf(error));
      throw error;
    }
  };
  const stale = problem?.status === 412;
  const saving = useAutosave(form, save, !readOnly && !stale);
  return {
    contract,
    form,
    change: (part: Partial<ContractForm>) => setForm((before) => ({ ...before, ...part })),
    take,
    saving,
    /** What is on screen is not all with the server yet; submitting now would leave it out. */
    unsaved: !readOnly && JSON.stringify(form) !== kept,
    problem,
    stale,
    versionNow: () => version.current,
  };
}
