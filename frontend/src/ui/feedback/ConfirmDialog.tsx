import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ProblemAlert } from './ProblemAlert';

export type Reason = { code?: string; text: string };

type ReasonRule = {
  label: string;
  required: boolean;
  maxLength?: number;
  /** Codes to choose from, with the text as an addition. */
  options?: readonly { value: string; label: string }[];
};

type ConfirmDialogProps = {
  opened: boolean;
  title: string;
  children?: ReactNode;
  confirmLabel: string;
  danger?: boolean;
  reason?: ReasonRule;
  pending?: boolean;
  problem?: { title: string; detail?: string; requestId?: string };
  onConfirm: (reason: Reason) => void;
  onClose: () => void;
};

/** Asks once more before a step that cannot be taken back, with a reason where the rules want one. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': '关闭' }}
    >
      {props.opened ? <Question {...props} /> : null}
    </Modal>
  );
}

function Question({
  children,
  reason: rule,
  pending = false,
  problem,
  onConfirm,
  onClose,
  ...words
}: ConfirmDialogProps) {
  const [code, setCode] = useState<string | null>(null);
  const [text, setText] = useState('');
  const missing = rule?.required && (rule.options ? !code : !text.trim());
  return (
    <Stack>
      {children}
      {rule?.options ? (
        <Select
          label={rule.label}
          required={rule.required}
          data={[...rule.options]}
          value={code}
          onChange={setCode}
        />
      ) : null}
      {rule ? <ReasonText rule={rule} text={text} onChange={setText} /> : null}
      {problem ? <ProblemAlert problem={problem} /> : null}
      {missing ? <div id="reason-missing">填写“{rule?.label}”后可以继续。</div> : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          取消
        </Button>
        <Button
          color={words.danger ? 'danger' : 'brand'}
          loading={pending}
          disabled={Boolean(missing)}
          aria-describedby={missing ? 'reason-missing' : undefined}
          onClick={() => onConfirm({ text: text.trim(), ...(code ? { code } : {}) })}
        >
          {words.confirmLabel}
        </Button>
      </Group>
    </Stack>
  );
}

function ReasonText({
  rule,
  text,
  onChange,
}: {
  rule: ReasonRule;
  text: string;
  onChange: (text: string) => void;
}) {
  return (
    <Textarea
      label={rule.options ? '补充说明' : rule.label}
      required={rule.required && !rule.options}
      maxLength={rule.maxLength ?? 500}
      autosize
      minRows={3}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
