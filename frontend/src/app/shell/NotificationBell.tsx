import { Button, Indicator, Popover, UnstyledButton } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import type { components } from '@/api/schema';
import { useAction } from '@/api/useAction';
import { tableTime } from '@/lib/dates';
import { AppLink } from '@/ui/text/AppLink';
import classes from './NotificationBell.module.css';

const KEY = ['notifications'];
const ASKED_AGAIN_MS = 60_000;

type Note = components['schemas']['NotificationController.NotificationView'];

/** What waits for this person, with the number unread. */
export function NotificationBell() {
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: () => answerOf(api.GET('/api/notifications')),
    refetchInterval: ASKED_AGAIN_MS,
  });
  const readAll = useAction({
    run: () => answerOf(api.POST('/api/notifications/read', { body: {} })),
    invalidates: [KEY],
  });
  const unread = data?.unread ?? 0;
  return (
    <Popover position="bottom-end" width={340} trapFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.bell}
          aria-label={unread > 0 ? `提醒，${unread} 条未读` : '提醒，没有未读'}
        >
          <Indicator label={unread > 99 ? '99' : unread} size={16} disabled={unread === 0} color="danger">
            <IconBell size={22} stroke={1.6} aria-hidden="true" />
          </Indicator>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.list}>
        <div className={classes.head}>
          <strong>提醒</strong>
          {unread > 0 ? (
            <Button
              size="compact-xs"
              variant="subtle"
              loading={readAll.pending}
              onClick={() => readAll.start(undefined)}
            >
              全部标为已读
            </Button>
          ) : null}
        </div>
        {data?.items.length ? (
          data.items.map((note) => <Entry key={note.id} note={note} />)
        ) : (
          <p className={classes.text}>没有提醒。</p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function Entry({ note }: { note: Note }) {
  const read = useAction({
    run: () => answerOf(api.POST('/api/notifications/read', { body: { id: note.id } })),
    invalidates: [KEY],
  });
  return (
    <div className={classes.note} data-read={note.read}>
      <AppLink to={note.link} onClick={() => (note.read ? undefined : read.start(undefined))}>
        {note.title}
      </AppLink>
      <p className={classes.text}>
        {note.text} {tableTime(note.createdAt)}
        {note.read ? '' : '，未读'}
      </p>
    </div>
  );
}
