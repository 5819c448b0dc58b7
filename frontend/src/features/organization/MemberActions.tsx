import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { Role } from '@/app/session/roles';
import { useAccount } from '@/app/session/useSession';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { LinkDialog } from './LinkDialog';
import { useDisable, useEnable, useReset } from './memberChanges';
import { messages } from './messages';
import { RolesDialog } from './RolesDialog';
import type { Member } from './types';

const words = messages.members;

type Open = 'roles' | 'disable' | 'enable' | 'reset' | undefined;

/** What a manager can do with one person; each step asks once more. */
export function MemberActions({ member, roles }: { member: Member; roles?: readonly Role[] }) {
  const [open, setOpen] = useState<Open>();
  const own = useAccount()?.id === member.id;
  const close = () => setOpen(undefined);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={`${member.name}${words.more}`}>
            <IconDots size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {roles ? <Menu.Item onClick={() => setOpen('roles')}>{words.changeRoles}</Menu.Item> : null}
          <Menu.Item onClick={() => setOpen('reset')}>{words.reset}</Menu.Item>
          {member.state === 'DISABLED' ? (
            <Menu.Item onClick={() => setOpen('enable')}>{words.enable}</Menu.Item>
          ) : own ? null : (
            <Menu.Item onClick={() => setOpen('disable')}>{words.disable}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <RolesDialog opened={open === 'roles'} member={member} roles={roles ?? []} onClose={close} />
      <Disable opened={open === 'disable'} member={member} onClose={close} />
      <Enable opened={open === 'enable'} member={member} onClose={close} />
      <Reset opened={open === 'reset'} member={member} onClose={close} />
    </>
  );
}

type DialogProps = { opened: boolean; member: Member; onClose: () => void };

function Disable({ opened, member, onClose }: DialogProps) {
  const action = useDisable(member, onClose);
  return (
    <ConfirmDialog
      opened={opened}
      title={`${words.disable}${member.name}`}
      confirmLabel={words.disable}
      danger
      pending={action.pending}
      {...(action.problem ? { problem: action.problem } : {})}
      onConfirm={() => action.start(undefined)}
      onClose={onClose}
    >
      <div>{words.disableText}</div>
    </ConfirmDialog>
  );
}

function Enable({ opened, member, onClose }: DialogProps) {
  const action = useEnable(member, onClose);
  return (
    <ConfirmDialog
      opened={opened}
      title={`${words.enable}${member.name}`}
      confirmLabel={words.enable}
      pending={action.pending}
      {...(action.problem ? { problem: action.problem } : {})}
      onConfirm={() => action.start(undefined)}
      onClose={onClose}
    />
  );
}

function Reset({ opened, member, onClose }: DialogProps) {
  const action = useReset(member);
  const finish = () => {
    onClose();
    action.forget();
  };
  if (action.link) {
    return <LinkDialog opened={opened} link={action.link} path="/reset-password" onClose={finish} />;
  }
  return (
    <ConfirmDialog
      opened={opened}
      title={`${words.reset}：${member.name}`}
      confirmLabel={words.resetConfirm}
      pending={action.pending}
      {...(action.problem ? { problem: action.problem } : {})}
      onConfirm={() => action.start(undefined)}
      onClose={onClose}
    >
      <div>{words.resetText}</div>
    </ConfirmDialog>
  );
}
