import { useEffect, useRef } from 'react';

const TYPING = 'input, textarea, select, [role="dialog"], iframe';

/** Calls what a key stands for; never while somebody types or a dialog is open. */
export function useKeys(actions: Record<string, (() => void) | undefined>) {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const typing = (event.target as Element).closest?.(TYPING) ?? document.querySelector('[role="dialog"]');
      if (typing) return;
      const action = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
