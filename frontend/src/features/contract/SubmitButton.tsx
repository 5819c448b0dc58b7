import { Button } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import type { Contract, ContractState } from './contractData';
import { messages } from './messages';

const SUBMITS = messages.page.submits;

/** The first submission begins a registration; afterwards the change under way goes on, or else the registration. */
async function submit({ id, state, version }: Contract): Promise<void> {
  if (state === 'DRAFT') {
    await answerOf(
      api.POST('/api/registrations', {
        params: { header: ifMatch(version) },
        body: { contractId: id },
      }),
    );
    return;
  }
  const running = await answerOf(
    api.GET('/api/registrations/of-contract/{contractId}', { params: { path: { contractId: id } } }),
  );
  if (await handIn(running.summary.id)) return;
  await answerOf(
    api.POST('/api/registrations/{id}/resubmit', {
      params: {
        path: { id: running.summary.id },
        header: ifMatch(running.version),
      },
    }),
  );
}

/** Hands in the change that its applicant has in hand, for the first time or with its supplement; false without one. */
async function handIn(id: string): Promise<boolean> {
  const changes = await answerOf(api.GET('/api/registrations/{id}/changes', { params: { path: { id } } }));
  const open = changes.find(({ state }) => state === 'DRAFT' || state === 'SUPPLEMENT_REQUESTED');
  if (!open) return false;
  await answerOf(
    api.POST('/api/registrations/{id}/changes/{changeId}/hand-in', {
      params: { path: { id, changeId: open.id }, header: ifMatch(open.version) },
    }),
  );
  return true;
}

type SubmitButtonProps = { contract: Contract; blocked: string | undefined; onBlocked: () => void };

/** Submits after asking once more; with errors left it shows them instead. */
export function SubmitButton({ contract, blocked, onBlocked }: SubmitButtonProps) {
  const [asking, setAsking] = useState(false);
  // The state changes with the submission; the question keeps its words until it is gone.
  const [words] = useState(submitWords(contract.state));
  const action = useAction({
    run: () => submit(contract),
    success: words.done,
    invalidates: [['contracts'], ['registrations']],
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button onClick={() => (blocked ? onBlocked() : setAsking(true))}>{words.label}</Button>
      {blocked ? <span>{blocked}</span> : null}
      <ConfirmDialog
        opened={asking}
        title={words.label}
        confirmLabel={words.label}
        pending={action.pending}
        {...(action.problem ? { problem: action.problem } : {})}
        onConfirm={() => action.start(undefined)}
        onClose={() => setAsking(false)}
      >
        <div>{words.text}</div>
      </ConfirmDialog>
    </>
  );
}

function submitWords(state: ContractState) {
  return state === 'SUPPLEMENT' || state === 'CHANGING' ? SUBMITS[state] : SUBMITS.DRAFT;
}
