import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '@/ui/feedback/FormDialog';
import { type Cluster, usePropose } from './gapData';
import { messages } from './messages';

/** Marks a gap as a challenge to come, with the reason that stays on record. */
export function ProposeDialog({ cluster, onClose }: { cluster: Cluster; onClose: () => void }) {
  const [name, setName] = useState(cluster.name);
  const [reason, setReason] = useState('');
  const propose = usePropose(onClose);
  const demandIds = cluster.demands.map(({ demand }) => demand.id);
  return (
    <FormDialog
      title={messages.proposeTitle}
      confirmLabel={messages.propose}
      complete={name.trim() !== '' && reason.trim() !== ''}
      pending={propose.pending}
      problem={propose.problem}
      onSubmit={() => propose.start({ name, reason, demandIds })}
      onClose={onClose}
    >
      <div>{messages.proposeLead(demandIds.length)}</div>
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
    </FormDialog>
  );
}
