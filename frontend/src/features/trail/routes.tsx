import { IconHistory } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const READERS = ['ADMINISTRATOR', 'AUDITOR'] as const;

export const trail: Feature = {
  workRoutes: [
    guarded(
      [{ path: 'audit', lazy: async () => ({ Component: (await import('./AuditPage')).AuditPage }) }],
      READERS,
    ),
  ],
  navigation: [
    { to: '/work/audit', label: '操作日志', group: 'administration', icon: IconHistory, anyOf: READERS },
  ],
};
