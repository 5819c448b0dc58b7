import { Button, CopyButton, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Subscription } from '@/app/connected/subscriptions';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { messages } from './messages';
import classes from './subscription.module.css';
import { useFeed } from './subscriptionData';

type FeedDialogProps = { opened: boolean; subscription: Subscription; onClose: () => void };

/** The private address of a feed: shown when it is made, never again. */
export function FeedDialog({ opened, subscription, onClose }: FeedDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={messages.feedTitle}
      closeButtonProps={{ 'aria-label': messages.close }}
    >
      {opened ? <Feed subscription={subscription} /> : null}
    </Modal>
  );
}

function Feed({ subscription: { id, feed } }: { subscription: Subscription }) {
  const [address, setAddress] = useState<string>();
  const { renew, revoke } = useFeed(id, setAddress);
  const problem = renew.problem ?? revoke.problem;
  return (
    <Stack>
      <p className={classes.text}>{messages.feedText}</p>
      {problem ? <ProblemAlert problem={problem} /> : null}
      {address ? (
        <>
          <TextInput label={messages.feedTitle} value={address} readOnly />
          <p className={classes.text}>{messages.feedOnce}</p>
        </>
      ) : (
        <p className={classes.text}>{feed ? messages.feedThere : messages.feedNone}</p>
      )}
      <Group>
        {address ? (
          <CopyButton value={address}>
            {({ copied, copy }) => <Button onClick={copy}>{copied ? messages.copied : messages.copy}</Button>}
          </CopyButton>
        ) : null}
        <Button
          variant={address ? 'default' : 'filled'}
          loading={renew.pending}
          onClick={() => renew.start(undefined)}
        >
          {feed ? messages.feedRenew : messages.feedMake}
        </Button>
        {feed ? (
          <Button variant="default" loading={revoke.pending} onClick={() => revoke.start(undefined)}>
            {messages.feedRevoke}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}
