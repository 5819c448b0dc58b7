import { Button, Checkbox, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { messages } from './messages';

const words = messages.list;

/** Begins a contract that was agreed on outside the platform. */
export function NewContract({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const navigate = useNavigate();
  const [projectName, setProjectName] = useState('');
  const [importedTechnology, setImported] = useState(false);
  const create = useAction({
    run: () => answerOf(api.POST('/api/contracts', { body: { projectName, importedTechnology } })),
    invalidates: [['contracts']],
    onDone: (drafted) => navigate(`/work/contracts/${drafted.id}`),
  });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.create}
      closeButtonProps={{ 'aria-label': messages.documents.close }}
    >
      <Stack>
        <div>{words.createText}</div>
        {create.problem ? <ProblemAlert problem={create.problem} /> : null}
        <TextInput
          label={words.project}
          required
          maxLength={200}
          value={projectName}
          onChange={(event) => setProjectName(event.currentTarget.value)}
          error={errorOf(fieldErrors(create.problem, {}), 'projectName')}
        />
        <Checkbox
          label={words.imported}
          checked={importedTechnology}
          onChange={(event) => setImported(event.currentTarget.checked)}
        />
        <Button
          loading={create.pending}
          disabled={!projectName.trim()}
          onClick={() => create.start(undefined)}
        >
          {words.create}
        </Button>
      </Stack>
    </Modal>
  );
}
