import { Button, CopyButton, Group, Modal, Stack } from '@mantine/core';
import { tableTime } from '@/lib/dates';
import { messages } from './messages';
import classes from './organization.module.css';
import type { IssuedLink } from './types';

const words = messages.members;

type LinkDialogProps = { opened: boolean; link: IssuedLink; path: string; onClose: () => void };

/** A link to hand over, shown once. The secret stands behind the #, which browsers send to no server. */
export function LinkDialog({ opened, link, path, onClose }: LinkDialogProps) {
  const address = `${window.location.origin}${path}#${link.secret}`;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.linkTitle}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': '关闭' }}
    >
      <Stack>
        <div>
          {words.linkHelp} {tableTime(link.expiresAt)}。
        </div>
        <div className={classes.link}>{address}</div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.close}
          </Button>
          <CopyButton value={address}>
            {({ copied, copy }) => <Button onClick={copy}>{copied ? words.copied : words.copy}</Button>}
          </CopyButton>
        </Group>
      </Stack>
    </Modal>
  );
}
