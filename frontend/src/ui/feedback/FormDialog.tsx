import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ProblemAlert } from './ProblemAlert';

type FormDialogProps = {
  title: string;
  confirmLabel: string;
  danger?: boolean;
  /** Whether the form may be sent. */
  complete: boolean;
  pending: boolean;
  problem: { title: string; detail?: string; requestId?: string } | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A step that wants more than a reason. */
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
          {complete ? null : <div id="form-incomplete">填写完整后可以继续。</div>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              取消
            </Button>
            <Button
              type="submit"
              color={words.danger ? 'danger' : 'brand'}
              loading={pending}
              disabled={!complete}
              aria-describedby={complete ? undefined : 'form-incomplete'}
            >
              {words.confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
