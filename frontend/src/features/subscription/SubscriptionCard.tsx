import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { RHYTHMS, type Subscription } from '@/app/connected/subscriptions';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { AppLink } from '@/ui/text/AppLink';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { EditDialog } from './EditDialog';
import { FeedDialog } from './FeedDialog';
import { messages } from './messages';
import classes from './subscription.module.css';
import { changeOf, useChange, useRemoval } from './subscriptionData';

/** One subscription with what can be done about it. */
export function SubscriptionCard({ subscription }: { subscription: Subscription }) {
  const { id, name, kind, topic, paused, unseen } = subscription;
  const [editing, edit] = useDisclosure(false);
  const [feeding, feed] = useDisclosure(false);
  const [removing, removal] = useDisclosure(false);
  const change = useChange(subscription);
  const remove = useRemoval(id, removal.close);
  return (
    <li className={classes.card}>
      <div className={classes.words}>
        <p className={classes.name}>
          <AppLink to={`/work/subscriptions/${id}`}>{name}</AppLink>
          {unseen > 0 ? <span className={classes.unseen}>{messages.unseen(unseen)}</span> : null}
          {paused ? <StatusBadge status="SUSPENDED" label={messages.paused} /> : null}
        </p>
        <p className={classes.facts}>
          {messages.kinds[kind]} · {waysOf(subscription)}
        </p>
      </div>
      <div className={classes.actions}>
        {kind === 'SEARCH' ? (
          <Button {...LOOK} component={AppLink} to={`/search?${topic}&sort=NEWEST`}>
            {messages.openSearch}
          </Button>
        ) : null}
        <Button {...LOOK} onClick={edit.open}>
          {messages.edit}
        </Button>
        {kind === 'MATCHES' ? null : (
          <Button {...LOOK} onClick={feed.open}>
            {messages.feed}
          </Button>
        )}
        <Button
          {...LOOK}
          loading={change.pending}
          onClick={() => change.start(changeOf(subscription, { paused: !paused }))}
        >
          {paused ? messages.resume : messages.pause}
        </Button>
        <Button {...LOOK} color="danger" onClick={removal.open}>
          {messages.remove}
        </Button>
      </div>
      {change.problem ? <ProblemAlert problem={change.problem} /> : null}
      <EditDialog opened={editing} subscription={subscription} onClose={edit.close} />
      <FeedDialog opened={feeding} subscription={subscription} onClose={feed.close} />
      <ConfirmDialog
        opened={removing}
        title={messages.removeTitle}
        confirmLabel={messages.remove}
        danger
        pending={remove.pending}
        {...(remove.problem ? { problem: remove.problem } : {})}
        onConfirm={() => remove.start(undefined)}
        onClose={removal.close}
      >
        <p>{messages.removeText(name)}</p>
      </ConfirmDialog>
    </li>
  );
}

const LOOK = { variant: 'subtle', size: 'compact-sm' } as const;

function waysOf({ inSite, mail, rhythm, kind }: Subscription): string {
  const site = inSite && kind !== 'MATCHES' ? [messages.inSite] : [];
  const ways = [...site, ...(mail ? [messages.mail] : [])];
  if (ways.length === 0) return messages.nothing;
  return `${ways.join('、')} · ${RHYTHMS.find(({ value }) => value === rhythm)?.label}`;
}
