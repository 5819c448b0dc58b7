import { Button } from '@mantine/core';
import { AppLink } from '@/ui/text/AppLink';
import { statusOf } from '@/ui/text/statuses';
import { FILTERS, type Reviews } from './deskFilter';
import { messages } from './messages';
import classes from './registration.module.css';
import { useCounts } from './registrationData';

const LABELS: Record<string, string> = {
  first: messages.desk.first,
  second: messages.desk.second,
  mine: messages.desk.mine,
  overdue: messages.desk.overdue,
  all: messages.desk.all,
  REFUSED: '不予登记、注销与撤销',
};

type DeskFiltersProps = {
  current: string;
  reviews: Reviews;
  addressOf: (changes: Record<string, string | undefined>) => string;
};

/** The queue by inbox and by state, each chip with its count. */
export function DeskFilters({ current, reviews, addressOf }: DeskFiltersProps) {
  const { data } = useCounts();
  const countOf = (key: string, states: readonly string[] | undefined) => {
    if (!data || key === 'all') return '';
    if (states) return ` ${states.reduce((sum, state) => sum + (data.states[state] ?? 0), 0)}`;
    return ` ${data[key as 'first' | 'second' | 'mine' | 'overdue']}`;
  };
  const own = (key: string) => {
    if (key === 'first' || key === 'second') return reviews[key];
    return key !== 'mine' || reviews.first || reviews.second;
  };
  return (
    <nav className={classes.filters} aria-label={messages.desk.filters}>
      {FILTERS.filter(({ key }) => own(key)).map(({ key, states }) => (
        <Button
          key={key}
          component={AppLink}
          to={addressOf({ filter: key, open: undefined, after: undefined })}
          size="compact-md"
          radius="xl"
          variant={key === current ? 'filled' : 'default'}
          {...(key === 'overdue' && (data?.overdue ?? 0) > 0 ? { color: 'danger' } : {})}
          aria-current={key === current ? 'page' : undefined}
        >
          {LABELS[key] ?? statusOf(key).label}
          {countOf(key, states)}
        </Button>
      ))}
    </nav>
  );
}
