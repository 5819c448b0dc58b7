import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { type Cluster, usePropose } from './gapData';
import { messages } from './messages';

/** Marks a gap as a challenge to come, with the reason that stays on record. */
export function ProposeDialog({ cluster, onClose }: { cluster: Cluster; onClose: () => void }) {
  const [name, setName] = useState(cluster.name);
  const [reason, setReason] = useState('');
  const propose = usePropose(onClose);
  const demandIds = cluster.demands.map(({ demand }) => demand.id);
  return (
    <Modal opened onClose={onClose} title={messages.proposeTitle} closeButtonProps={{ 'aria-label': '关闭' }}>
      <Stack>
        <div>{messages.proposeLead(demandIds.length)}</div>
        {propose.problem ? <ProblemAlert problem={propose.problem} /> : null}
        <TextInput
          label={messages.name}
          required
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label={messages.reason}
          description={messages.reasonHint}
          required
          autosize
          minRows={3}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {messages.cancel}
          </Button>
          <Button
            loading={propose.pending}
            disabled={!name.trim() || !reason.trim()}
            onClick={() => propose.start({ name, reason, demandIds })}
          >
            {messages.propose}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
