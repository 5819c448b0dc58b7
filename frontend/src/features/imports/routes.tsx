import { IconFileImport } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const IMPORTERS = ['ADMINISTRATOR', 'INSTITUTE_MEMBER', 'ENTERPRISE_MEMBER'] as const;

export const imports: Feature = {
  workRoutes: [
    guarded(
      [
        { path: 'imports', lazy: async () => ({ Component: (await import('./ImportsPage')).ImportsPage }) },
        { path: 'imports/:id', lazy: async () => ({ Component: (await import('./ImportPage')).ImportPage }) },
      ],
      IMPORTERS,
    ),
  ],
  navigation: [
    { to: '/work/imports', label: '批量导入', group: 'market', icon: IconFileImport, anyOf: IMPORTERS },
  ],
};
