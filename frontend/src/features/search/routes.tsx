import { IconDatabaseSearch } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const KEEPERS = ['ADMINISTRATOR', 'AUDITOR'] as const;

export const search: Feature = {
  publicRoutes: [
    { path: 'search', lazy: async () => ({ Component: (await import('./SearchPage')).SearchPage }) },
    { path: 'compare', lazy: async () => ({ Component: (await import('./ComparePage')).ComparePage }) },
  ],
  workRoutes: [
    guarded(
      [
        { path: 'search-index', lazy: async () => ({ Component: (await import('./IndexPage')).IndexPage }) },
        {
          path: 'search-index/unanswered',
          lazy: async () => ({ Component: (await import('./UnansweredPage')).UnansweredPage }),
        },
        {
          path: 'search-index/vocabulary',
          lazy: async () => ({ Component: (await import('./VocabularyPage')).VocabularyPage }),
        },
        {
          path: 'search-index/candidates',
          lazy: async () => ({ Component: (await import('./CandidatesPage')).CandidatesPage }),
        },
      ],
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
