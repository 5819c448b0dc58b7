import { Checkbox, Stack } from '@mantine/core';
import { ROLE_NAMES, type Role } from '@/app/session/roles';
import { messages } from './messages';

type RoleChoiceProps = {
  roles: readonly Role[];
  value: readonly Role[];
  onChange: (roles: Role[]) => void;
  error?: string | undefined;
};

export function RoleChoice({ roles, value, onChange, error }: RoleChoiceProps) {
  return (
    <Checkbox.Group
      id="roles"
      label={messages.members.roles}
      withAsterisk
      value={[...value]}
      onChange={(chosen) => onChange(chosen as Role[])}
      error={error}
    >
      <Stack gap="xs" mt={4}>
        {roles.map((role) => (
          <Checkbox key={role} value={role} label={ROLE_NAMES[role]} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
