import { useEffect, useRef, useState } from 'react';
import type { SavingState } from '@/ui/form/SavedAt';

const QUIET_MS = 1500;
const RETRY_MS = 10_000;

/**
 * Saves a draft after a pause in typing, one save at a time, and tries again when it fails. What is typed after a save is
 * not said to be safe.
 */
export function useAutosave<T>(values: T, save: (values: T) => Promise<void>, enabled = true): SavingState {
  const [saving, setSaving] = useState<SavingState>({ state: 'unchanged' });
  const text = JSON.stringify(values);
  const stored = useRef(text);
  const running = useRef(false);
  const latest = useRef({ values, text, save });
  latest.current = { values, text, save };

  useEffect(() => {
    if (!enabled || text === stored.current) return;
    let timer: ReturnType<typeof setTimeout>;
    const attempt = async () => {
      if (running.current) {
        timer = setTimeout(attempt, QUIET_MS);
        return;
      }
      running.current = true;
      const sent = latest.current;
      setSaving({ state: 'saving' });
      const done = await sent.save(sent.values).then(
        () => true,
        () => false,
      );
      running.current = false;
      if (done) stored.current = sent.text;
      setSaving(done ? { state: 'saved', at: new Date() } : { state: 'failed' });
      if (!done) timer = setTimeout(attempt, RETRY_MS);
    };
    timer = setTimeout(attempt, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, enabled]);
  const safe = saving.state === 'saved' || saving.state === 'unchanged';
  return enabled && safe && text !== stored.current ? { state: 'typing' } : saving;
}
