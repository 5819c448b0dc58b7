import { Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { KIND_NAMES, messages, SETTLEMENT_NAMES } from './messages';
import { useSettle } from './reconciliationData';
import type { Difference, Settlement } from './types';

/** What was found out about a difference; kept for good. */
export function SettleDialog({ difference, onClose }: { difference: Difference; onClose: () => void }) {
  const [settlement, setSettlement] = useState<Settlement | ''>('');
  const [note, setNote] = useState('');
  const action = useSettle(difference, onClose);
  const complete = settlement !== '' && note.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (settlement !== '' && complete) action.start({ settlement, note: note.trim() });
  };
  return (
    <Modal opened onClose={onClose} title={messages.settleTitle} closeButtonProps={{ 'aria-label': '关闭' }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <div>
            {difference.projectName}：{KIND_NAMES[difference.kind]}
          </div>
          <Radio.Group
            label={messages.how}
            required
            value={settlement}
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
          {action.problem ? <ProblemAlert problem={action.problem} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              取消
            </Button>
            <Button type="submit" loading={action.pending} disabled={!complete}>
              {messages.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
