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
          path: 'indicator/cross',
          lazy: async () => ({ Component: (await import('./CrossPage')).CrossPage }),
        },
        {
          path: 'indicator/comparison',
          lazy: async () => ({ Component: (await import('./ComparisonPage')).ComparisonPage }),
        },
        {
          path: 'indicator/flows',
          lazy: async () => ({ Component: (await import('./FlowsPage')).FlowsPage }),
        },
        {
          path: 'indicator/outlook',
          lazy: async () => ({ Component: (await import('./OutlookPage')).OutlookPage }),
        },
        {
          path: 'indicator/reports',
          lazy: async () => ({ Component: (await import('./ReportsPage')).ReportsPage }),
        },
        {
          path: 'indicator/reports/:id',
          lazy: async () => ({ Component: (await import('./ReportPage')).ReportPage }),
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
    { to: '/work/indicator', label: '统计分析', group: 'indicator', icon: IconChartBar, anyOf: READERS },
  ],
};
