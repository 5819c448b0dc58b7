import { IconArrowsDiff } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const DESK = ['FIRST_REVIEWER', 'SECOND_REVIEWER', 'ADMINISTRATOR', 'AUDITOR'] as const;

export const reconciliation: Feature = {
  workRoutes: [
    guarded(
      [
        {
          path: 'reconciliations',
          lazy: async () => ({ Component: (await import('./ReconciliationsPage')).ReconciliationsPage }),
        },
        {
          path: 'reconciliations/:id',
          lazy: async () => ({ Component: (await import('./ReconciliationPage')).ReconciliationPage }),
        },
      ],
      DESK,
    ),
  ],
  navigation: [
    {
      to: '/work/reconciliations',
      label: '国家系统核对',
      group: 'registry',
      icon: IconArrowsDiff,
      anyOf: DESK,
    },
  ],
};
