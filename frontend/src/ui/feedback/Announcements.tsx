import { Notification } from '@mantine/core';
import { IconCheck, IconInfoCircle, IconX } from '@tabler/icons-react';
import { useEffect, useSyncExternalStore } from 'react';
import { type Announcement, announcements, dismiss, onAnnouncement } from '@/lib/announcements';
import classes from './Announcements.module.css';

const STAYS_MS = 6000;
const LOOKS = {
  success: { color: 'success', icon: <IconCheck size={18} aria-hidden="true" /> },
  danger: { color: 'danger', icon: <IconX size={18} aria-hidden="true" /> },
  info: { color: 'brand', icon: <IconInfoCircle size={18} aria-hidden="true" /> },
};

/** Shows what `announce` says, and lets screen readers say it too. */
export function Announcements() {
  const current = useSyncExternalStore(onAnnouncement, announcements);
  return (
    <div className={classes.region} role="status" aria-live="polite">
      {current.map((announcement) => (
        <Shown key={announcement.id} {...announcement} />
      ))}
    </div>
  );
}

function Shown({ id, tone, text }: Announcement) {
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <Notification {...LOOKS[tone]} onClose={() => dismiss(id)} closeButtonProps={{ 'aria-label': '关闭' }}>
      {text}
    </Notification>
  );
}
