import { IconDatabaseSearch } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const KEEPERS = ['ADMINISTRATOR', 'AUDITOR'] as const;

export const search: Feature = {
  publicRoutes: [
    { path: 'search', lazy: async () => ({ Component: (await import('./SearchPage')).SearchPage }) },
  ],
  workRoutes: [
    guarded(
      [{ path: 'search-index', lazy: async () => ({ Component: (await import('./IndexPage')).IndexPage }) }],
      KEEPERS,
    ),
  ],
  navigation: [
    {
      to: '/work/search-index',
      label: '检索管理',
      group: 'administration',
      icon: IconDatabaseSearch,
      anyOf: KEEPERS,
    },
  ],
};
