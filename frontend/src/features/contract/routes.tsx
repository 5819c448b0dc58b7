import { IconFileText } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const SIDES = ['INSTITUTE_MEMBER', 'ENTERPRISE_MEMBER'] as const;

export const contract: Feature = {
  workRoutes: [
    guarded(
      [
        {
          path: 'contracts',
          lazy: async () => ({ Component: (await import('./ContractsPage')).ContractsPage }),
        },
        {
          path: 'contracts/new',
          lazy: async () => ({ Component: (await import('./ContractsPage')).ContractsPage }),
        },
        {
          path: 'contracts/:id',
          lazy: async () => ({ Component: (await import('./ContractPage')).ContractPage }),
        },
      ],
      SIDES,
    ),
  ],
  navigation: [
    { to: '/work/contracts', label: '我的合同', group: 'registry', icon: IconFileText, anyOf: SIDES },
  ],
};
