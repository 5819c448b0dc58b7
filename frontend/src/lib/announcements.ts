export type Announcement = { id: number; tone: 'success' | 'danger' | 'info'; text: string };

let current: readonly Announcement[] = [];
let next = 1;
const listeners = new Set<() => void>();

function become(announcements: readonly Announcement[]) {
  current = announcements;
  for (const listener of listeners) listener();
}

export function announcements(): readonly Announcement[] {
  return current;
}

export function onAnnouncement(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says one sentence to the person; the shell shows it and reads it out. */
export function announce(announcement: Omit<Announcement, 'id'>): void {
  become([...current, { ...announcement, id: next++ }].slice(-3));
}

export function dismiss(id: number): void {
  become(current.filter((announcement) => announcement.id !== id));
}
