import { Button } from '@mantine/core';
import { AppLink } from '@/ui/text/AppLink';
import { statusOf } from '@/ui/text/statuses';
import { FILTERS } from './deskFilter';
import { messages } from './messages';
import classes from './registration.module.css';
import { useCounts } from './registrationData';

const LABELS: Record<string, string> = {
  assigned: messages.desk.assigned,
  all: messages.desk.all,
  REFUSED: '不予登记与注销',
};

type DeskFiltersProps = {
  current: string;
  /** Whether the person reviews; others have nothing assigned. */
  reviews: boolean;
  addressOf: (changes: Record<string, string | undefined>) => string;
};

/** The queue by state, each chip with its count. */
export function DeskFilters({ current, reviews, addressOf }: DeskFiltersProps) {
  const { data } = useCounts();
  const countOf = (states: readonly string[]) =>
    data && states.length > 0 ? ` ${states.reduce((sum, state) => sum + (data.states[state] ?? 0), 0)}` : '';
  return (
    <nav className={classes.filters} aria-label={messages.desk.filters}>
      {FILTERS.filter(({ key }) => reviews || key !== 'assigned').map(({ key, states }) => (
        <Button
          key={key}
          component={AppLink}
          to={addressOf({ filter: key, open: undefined, after: undefined })}
          size="compact-md"
          radius="xl"
          variant={key === current ? 'filled' : 'default'}
          aria-current={key === current ? 'page' : undefined}
        >
          {LABELS[key] ?? statusOf(key).label}
          {countOf(states)}
        </Button>
      ))}
    </nav>
  );
}
