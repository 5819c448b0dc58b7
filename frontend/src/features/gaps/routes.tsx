import { IconTargetArrow } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const READERS = ['BROKER', 'ADMINISTRATOR', 'AUDITOR'] as const;

export const gaps: Feature = {
  workRoutes: [
    guarded(
      [{ path: 'gaps', lazy: async () => ({ Component: (await import('./GapsPage')).GapsPage }) }],
      READERS,
    ),
  ],
  navigation: [
    { to: '/work/gaps', label: '供需缺口', group: 'market', icon: IconTargetArrow, anyOf: READERS },
  ],
};
