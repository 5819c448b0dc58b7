import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '@/ui/feedback/FormDialog';
import { KIND_NAMES, messages, SETTLEMENT_NAMES } from './messages';
import { useSettle } from './reconciliationData';
import type { Difference, Settlement } from './types';

/** What was found out about a difference; kept for good. */
export function SettleDialog({ difference, onClose }: { difference: Difference; onClose: () => void }) {
  const [settlement, setSettlement] = useState<Settlement>();
  const [note, setNote] = useState('');
  const action = useSettle(difference, onClose);
  return (
    <FormDialog
      title={messages.settleTitle}
      confirmLabel={messages.save}
      complete={settlement !== undefined && note.trim() !== ''}
      pending={action.pending}
      problem={action.problem}
      onSubmit={() => settlement && action.start({ settlement, note: note.trim() })}
      onClose={onClose}
    >
      <div>
        {difference.projectName}：{KIND_NAMES[difference.kind]}
      </div>
      <Radio.Group
        label={messages.how}
        required
        value={settlement ?? ''}
        onChange={(value) => setSettlement(value as Settlement)}
      >
        <Stack gap={8} mt={8}>
          {Object.entries(SETTLEMENT_NAMES).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={messages.note}
        description={messages.noteHint}
        required
        maxLength={500}
        autosize
        minRows={3}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
