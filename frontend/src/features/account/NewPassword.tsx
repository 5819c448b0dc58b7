import { PasswordInput } from '@mantine/core';
import { messages } from './messages';

type NewPasswordProps = {
  id: string;
  label: string;
  value: string;
  onChange: (password: string) => void;
  error: string | undefined;
};

export function NewPassword({ id, label, value, onChange, error }: NewPasswordProps) {
  return (
    <PasswordInput
      id={id}
      label={label}
      description={messages.account.nextHelp}
      required
      autoComplete="new-password"
      maxLength={200}
      visibilityToggleButtonProps={{ 'aria-label': '显示或隐藏密码' }}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  );
}
