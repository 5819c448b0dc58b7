import { AppLink } from '../text/AppLink';
import classes from './TabLinks.module.css';

export type TabLink = { to: string; label: string; current: boolean; count?: number };

/** Tabs whose choice stands in the address, so they are links. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map((tab) => (
        <AppLink
          key={tab.to}
          to={tab.to}
          className={classes.tab}
          aria-current={tab.current ? 'page' : undefined}
        >
          {tab.label}
          {tab.count === undefined ? null : <span className={classes.count}>{tab.count}</span>}
        </AppLink>
      ))}
    </nav>
  );
}
