import type { Icon } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { Role } from './session/roles';

/** The groups of the work area's navigation, in this order. */
export type NavigationGroup = 'market' | 'registry' | 'indicator' | 'administration' | 'personal';

export type NavigationEntry = {
  to: string;
  label: string;
  group: NavigationGroup;
  icon: Icon;
  /** Who sees it; everyone signed in when left out. */
  anyOf?: readonly Role[];
  /** What may wait behind it, by the sorts that the server counts. */
  waiting?: readonly WaitingSort[];
};

/** One sort of things that wait for a person; `to` narrows the entry's page to them. */
export type WaitingSort = { sort: string; label: string; to?: string };

/** What a feature gives the shell: its pages outside and inside the work area, and its entries in the navigation. */
export type Feature = {
  publicRoutes?: RouteObject[];
  /** Paths relative to /work; each guarded with `guarded(…)`. */
  workRoutes?: RouteObject[];
  navigation?: readonly NavigationEntry[];
};
