import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBellPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { AppLink } from '@/ui/text/AppLink';
import { useAccount } from '../session/useSession';
import { errorOf, fieldErrors } from './fieldErrors';
import { useSubscribe } from './subscriptions';
import { type Ways, WaysFields } from './WaysFields';

type SaveSearchProps = { topic: string; name: string };

/** Keeps the search as it stands in the address, and tells of what it finds later. */
export function SaveSearch({ topic, name }: SaveSearchProps) {
  const account = useAccount();
  const { pathname, search } = useLocation();
  const [opened, dialog] = useDisclosure(false);
  const icon = <IconBellPlus size={16} aria-hidden="true" />;
  if (!account)
    return (
      <Button
        variant="default"
        size="sm"
        leftSection={icon}
        component={AppLink}
        to={`/sign-in?return=${encodeURIComponent(pathname + search)}`}
      >
        保存此检索
      </Button>
    );
  return (
    <>
      <Button variant="default" size="sm" leftSection={icon} onClick={dialog.open}>
        保存此检索
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title="保存此检索"
        closeButtonProps={{ 'aria-label': '关闭' }}
      >
        {opened ? <SaveForm topic={topic} name={name} onDone={dialog.close} /> : null}
      </Modal>
    </>
  );
}

function SaveForm({ topic, name: suggested, onDone }: SaveSearchProps & { onDone: () => void }) {
  const [name, setName] = useState(suggested.slice(0, 60));
  const [ways, setWays] = useState<Ways>({ inSite: true, mail: false, rhythm: 'DAILY' });
  const save = useSubscribe('已保存，可以在“我的订阅”中修改', onDone);
  const errors = fieldErrors(save.problem, { name: '名称' });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.start({ kind: 'SEARCH', topic, name, ...ways });
      }}
    >
      <Stack>
        {save.problem && errors.length === 0 ? <ProblemAlert problem={save.problem} /> : null}
        <TextInput
          id="name"
          label="名称"
          description="留空则用检索的文字。"
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errorOf(errors, 'name')}
        />
        <WaysFields value={ways} onChange={setWays} />
        <Button type="submit" loading={save.pending}>
          保存
        </Button>
      </Stack>
    </form>
  );
}
