import { IconArrowsExchange } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const SIDES = ['INSTITUTE_MEMBER', 'ENTERPRISE_MEMBER'] as const;
const READERS = [...SIDES, 'ADMINISTRATOR', 'AUDITOR'] as const;

export const matching: Feature = {
  workRoutes: [
    guarded(
      [
        {
          path: 'matches',
          lazy: async () => ({ Component: (await import('./MyMatchesPage')).MyMatchesPage }),
        },
      ],
      SIDES,
    ),
    guarded(
      [
        {
          path: 'demands/:id/matches',
          lazy: async () => ({ Component: (await import('./MatchListPage')).DemandMatchesPage }),
        },
        {
          path: 'achievements/:id/matches',
          lazy: async () => ({ Component: (await import('./MatchListPage')).AchievementMatchesPage }),
        },
      ],
      READERS,
    ),
  ],
  navigation: [
    { to: '/work/matches', label: '匹配推荐', group: 'market', icon: IconArrowsExchange, anyOf: SIDES },
  ],
};
