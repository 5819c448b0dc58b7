import { Button, Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { messages } from './messages';

const words = messages.facts;

/** Opens the contract of an agreement; the server drafts it where it is not drafted yet. */
export function ContractLink({ negotiationId }: { negotiationId: string }) {
  const navigate = useNavigate();
  const open = useAction({
    run: () => answerOf(api.POST('/api/contracts', { body: { negotiationId, importedTechnology: false } })),
    onDone: (contract) => navigate(`/work/contracts/${contract.id}`),
  });
  return (
    <Stack gap="xs">
      <span>{words.contractReady}</span>
      {open.problem ? <ProblemAlert problem={open.problem} /> : null}
      <Button loading={open.pending} onClick={() => open.start(undefined)}>
        {words.contract}
      </Button>
    </Stack>
  );
}
