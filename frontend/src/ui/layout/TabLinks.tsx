import { useEffect, useRef } from 'react';
import { AppLink } from '../text/AppLink';
import classes from './TabLinks.module.css';

export type TabLink = { to: string; label: string; current: boolean; count?: number };

/** Tabs whose choice stands in the address, so they are links. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  const list = useRef<HTMLElement>(null);
  const current = tabs.find((tab) => tab.current)?.to;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another tab to show
  useEffect(() => bringIntoView(list.current), [current]);
  return (
    <nav ref={list} aria-label={label} className={classes.tabs}>
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

/** On a phone the tabs pass sideways, and the current one may lie beyond the edge. */
function bringIntoView(list: HTMLElement | null): void {
  const tab = list?.querySelector<HTMLElement>('[aria-current]');
  if (list && tab)
    list.scrollLeft = tab.offsetLeft - list.offsetLeft - (list.clientWidth - tab.clientWidth) / 2;
}
