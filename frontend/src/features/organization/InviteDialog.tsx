import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import type { Role } from '@/app/session/roles';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { LinkDialog } from './LinkDialog';
import { messages } from './messages';
import { RoleChoice } from './RoleChoice';
import type { IssuedLink } from './types';

const words = messages.members;
const LABELS = { email: words.email, name: words.name, roles: words.roles };

type InviteDialogProps = { opened: boolean; roles: readonly Role[]; onClose: () => void };

/** Asks for the person, then shows the link to hand over. */
export function InviteDialog({ opened, roles, onClose }: InviteDialogProps) {
  const [link, setLink] = useState<IssuedLink>();
  const finish = () => {
    onClose();
    setLink(undefined);
  };
  if (link) return <LinkDialog opened={opened} link={link} path="/invitation" onClose={finish} />;
  return (
    <Modal opened={opened} onClose={onClose} title={words.invite} closeButtonProps={{ 'aria-label': '关闭' }}>
      {opened ? <InviteForm roles={roles} onClose={onClose} onIssued={setLink} /> : null}
    </Modal>
  );
}

type InviteFormProps = Omit<InviteDialogProps, 'opened'> & { onIssued: (link: IssuedLink) => void };

function InviteForm({ roles, onClose, onIssued }: InviteFormProps) {
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Role[]>([]);
  const invite = useAction({
    run: () => answerOf(api.POST('/api/organization/invitations', { body: { email, name, roles: chosen } })),
    invalidates: [['organization', 'invitations']],
    onDone: onIssued,
  });
  const errors = fieldErrors(invite.problem, LABELS);
  const send = (event: FormEvent) => {
    event.preventDefault();
    invite.start(undefined);
  };
  return (
    <form noValidate onSubmit={send}>
      <Stack>
        <div>{words.inviteHelp}</div>
        <TextInput
          id="name"
          label={words.name}
          required
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errorOf(errors, 'name')}
        />
        <TextInput
          id="email"
          label={words.email}
          type="email"
          required
          maxLength={200}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={errorOf(errors, 'email')}
        />
        <RoleChoice roles={roles} value={chosen} onChange={setChosen} error={errorOf(errors, 'roles')} />
        {invite.problem && errors.length === 0 ? <ProblemAlert problem={invite.problem} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={invite.pending}>
            {words.create}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
