import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { Problem } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { messages } from './messages';

type FormDialogProps = {
  title: string;
  confirmLabel: string;
  danger?: boolean;
  /** Whether the form may be sent. */
  complete: boolean;
  pending: boolean;
  problem: Problem | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A move that wants more than a reason. */
export function FormDialog({ complete, pending, problem, onSubmit, onClose, ...words }: FormDialogProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) onSubmit();
  };
  return (
    <Modal opened onClose={onClose} title={words.title} closeButtonProps={{ 'aria-label': '关闭' }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {words.children}
          {problem ? <ProblemAlert problem={problem} /> : null}
          {complete ? null : <div id="move-blocked">{messages.dialogs.blocked}</div>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {messages.dialogs.cancel}
            </Button>
            <Button
              type="submit"
              color={words.danger ? 'danger' : 'brand'}
              loading={pending}
              disabled={!complete}
              aria-describedby={complete ? undefined : 'move-blocked'}
            >
              {words.confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
