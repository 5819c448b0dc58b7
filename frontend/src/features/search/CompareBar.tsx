import { Button } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { AppLink } from '@/ui/text/AppLink';
import { messages } from './messages';
import classes from './search.module.css';
import type { Kind } from './searchAddress';

type CompareBarProps = { kind: Kind; ids: readonly string[]; onClear: () => void };

/** What is chosen for comparing, in view while the list scrolls. */
export function CompareBar({ kind, ids, onClear }: CompareBarProps) {
  if (ids.length === 0) return null;
  return (
    <section className={classes.compareBar} aria-label={messages.compareNow}>
      <span role="status">{messages.compared(ids.length)}</span>
      {ids.length > 1 ? (
        <Button
          component={AppLink}
          to={`/compare?kind=${kind}&compare=${ids.join(',')}`}
          size="sm"
          leftSection={<IconColumns size={16} aria-hidden="true" />}
        >
          {messages.compareNow}
        </Button>
      ) : (
        <span className={classes.quiet}>{messages.compareMore}</span>
      )}
      <Button variant="default" size="sm" onClick={onClear}>
        {messages.compareClear}
      </Button>
    </section>
  );
}
