import { IconChartBar } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const READERS = ['ADMINISTRATOR', 'AUDITOR', 'FIRST_REVIEWER', 'SECOND_REVIEWER'] as const;

export const indicator: Feature = {
  publicRoutes: [
    {
      path: 'indicator',
      lazy: async () => ({ Component: (await import('./PublicIndicatorPage')).PublicIndicatorPage }),
    },
  ],
  workRoutes: [
    guarded(
      [
        {
          path: 'indicator',
          lazy: async () => ({ Component: (await import('./DashboardPage')).DashboardPage }),
        },
        {
          path: 'indicator/contracts',
          lazy: async () => ({ Component: (await import('./FactsPage')).FactsPage }),
        },
      ],
      READERS,
    ),
  ],
  navigation: [
    { to: '/work/indicator', label: '指标看板', group: 'indicator', icon: IconChartBar, anyOf: READERS },
  ],
};
