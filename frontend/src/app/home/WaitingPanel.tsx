import { IconChevronRight } from '@tabler/icons-react';
import { problemOf } from '@/api/problem';
import type { Account } from '@/api/session';
import { formatCount } from '@/lib/numbers';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { useWaiting } from './useWaiting';
import classes from './WaitingPanel.module.css';

/** What the person can act on now, each with its number and the way to it. */
export function WaitingPanel({ account }: { account: Account }) {
  const { items, error } = useWaiting(account);
  return (
    <Panel title="待办">
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {items ? <Items items={items} /> : error ? null : <SkeletonRows rows={2} label="正在读取待办" />}
    </Panel>
  );
}

function Items({ items }: { items: NonNullable<ReturnType<typeof useWaiting>['items']> }) {
  if (items.length === 0) return <p className={classes.nothing}>没有等您办理的事项。</p>;
  return (
    <ul className={classes.list}>
      {items.map(({ sort, label, to, count }) => (
        <li key={sort}>
          <AppLink to={to} className={classes.item}>
            <span className={classes.count}>{formatCount(count)}</span>
            <span className={classes.label}>{label}</span>
            <IconChevronRight size={18} stroke={1.6} aria-hidden="true" />
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
