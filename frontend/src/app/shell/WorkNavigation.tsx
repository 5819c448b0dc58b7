import { IconLayoutDashboard } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import type { Account } from '@/api/session';
import type { NavigationEntry } from '../feature';
import { workNavigation } from '../navigation';
import classes from './WorkNavigation.module.css';

export function WorkNavigation({ account }: { account: Account }) {
  return (
    <nav aria-label="工作台导航" className={classes.navigation}>
      <Entry to="/work" label="工作台" icon={IconLayoutDashboard} end />
      {workNavigation(account).map(({ title, entries }) => (
        <div key={title}>
          <p className={classes.title}>{title}</p>
          {entries.map((entry) => (
            <Entry key={entry.to} {...entry} />
          ))}
        </div>
      ))}
    </nav>
  );
}

type EntryProps = Pick<NavigationEntry, 'to' | 'label' | 'icon'> & { end?: boolean };

function Entry({ to, label, icon: Icon, end = false }: EntryProps) {
  return (
    <NavLink to={to} end={end} className={classes.entry}>
      <Icon size={18} stroke={1.6} aria-hidden="true" />
      {label}
    </NavLink>
  );
}
