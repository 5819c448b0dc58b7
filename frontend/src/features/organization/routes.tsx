import { IconBuilding, IconBuildingBank, IconUsers } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const MANAGERS = ['ORGANIZATION_ADMIN', 'ADMINISTRATOR'] as const;
const BUREAU = ['ADMINISTRATOR', 'AUDITOR'] as const;

export const organization: Feature = {
  publicRoutes: [
    { path: 'apply', lazy: async () => ({ Component: (await import('./ApplyPage')).ApplyPage }) },
  ],
  workRoutes: [
    guarded([
      {
        path: 'organization',
        lazy: async () => ({ Component: (await import('./OrganizationPage')).OrganizationPage }),
      },
    ]),
    guarded(
      [
        {
          path: 'organization/members',
          lazy: async () => ({ Component: (await import('./MembersPage')).MembersPage }),
        },
      ],
      MANAGERS,
    ),
    guarded(
      [
        { path: 'organizations', lazy: async () => ({ Component: (await import('./QueuePage')).QueuePage }) },
        {
          path: 'organizations/:id',
          lazy: async () => ({ Component: (await import('./ReviewPage')).ReviewPage }),
        },
        {
          path: 'organizations/:id/correction',
          lazy: async () => ({ Component: (await import('./CorrectPage')).CorrectPage }),
        },
        {
          path: 'accounts',
          lazy: async () => ({ Component: (await import('./AccountsPage')).AccountsPage }),
        },
      ],
      BUREAU,
    ),
  ],
  navigation: [
    {
      to: '/work/organizations',
      label: '单位核验',
      group: 'administration',
      icon: IconBuildingBank,
      anyOf: BUREAU,
      waiting: [{ sort: 'ORGANIZATION_APPLICATIONS', label: '待核验的入驻申请' }],
    },
    { to: '/work/accounts', label: '账号管理', group: 'administration', icon: IconUsers, anyOf: BUREAU },
    { to: '/work/organization', label: '我的单位', group: 'personal', icon: IconBuilding },
  ],
};
