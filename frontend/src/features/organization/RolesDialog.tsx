import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import type { Role } from '@/app/session/roles';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { useChangeRoles } from './memberChanges';
import { messages } from './messages';
import { RoleChoice } from './RoleChoice';
import type { Member } from './types';

const words = messages.members;

type RolesDialogProps = { opened: boolean; member: Member; roles: readonly Role[]; onClose: () => void };

export function RolesDialog({ opened, member, roles, onClose }: RolesDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`${words.changeRoles}：${member.name}`}
      closeButtonProps={{ 'aria-label': '关闭' }}
    >
      {opened ? <RolesForm member={member} roles={roles} onClose={onClose} /> : null}
    </Modal>
  );
}

function RolesForm({ member, roles, onClose }: Omit<RolesDialogProps, 'opened'>) {
  const [chosen, setChosen] = useState<Role[]>(member.roles);
  const action = useChangeRoles(member, onClose);
  const errors = fieldErrors(action.problem, { roles: words.roles });
  return (
    <Stack>
      <RoleChoice roles={roles} value={chosen} onChange={setChosen} error={errorOf(errors, 'roles')} />
      {action.problem && errors.length === 0 ? <ProblemAlert problem={action.problem} /> : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button loading={action.pending} onClick={() => action.start(chosen)}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
