import { useEffect, useRef } from 'react';

type QueueKeys = {
  ids: readonly string[];
  open: string | undefined;
  onOpen: (id: string) => void;
  onEnter: (id: string) => void;
};

const TYPING = 'input, textarea, select, button, a, [role="dialog"], iframe';

/** Arrow keys choose the row before or after, Enter begins with it; never while somebody types or a link has focus. */
export function useQueueKeys(keys: QueueKeys) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { ids, open, onOpen, onEnter } = latest.current;
      if ((event.target as Element).closest(TYPING) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Enter' && open) onEnter(open);
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const next = ids[Math.min(Math.max((open ? ids.indexOf(open) : -1) + step, 0), ids.length - 1)];
      if (step === 0 || !next) return;
      event.preventDefault();
      onOpen(next);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
