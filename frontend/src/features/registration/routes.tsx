import { IconClipboardCheck, IconStack2 } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const APPLICANTS = ['INSTITUTE_MEMBER', 'ENTERPRISE_MEMBER'] as const;
const DESK = ['FIRST_REVIEWER', 'SECOND_REVIEWER', 'ADMINISTRATOR', 'AUDITOR'] as const;

export const registration: Feature = {
  workRoutes: [
    guarded(
      [
        {
          path: 'registrations',
          lazy: async () => ({ Component: (await import('./OwnRegistrationsPage')).OwnRegistrationsPage }),
        },
      ],
      APPLICANTS,
    ),
    guarded(
      [
        {
          path: 'registrations/:id',
          lazy: async () => ({ Component: (await import('./RegistrationPage')).RegistrationPage }),
        },
      ],
      [...APPLICANTS, ...DESK],
    ),
    guarded(
      [
        { path: 'desk', lazy: async () => ({ Component: (await import('./DeskPage')).DeskPage }) },
        { path: 'desk/:id', lazy: async () => ({ Component: (await import('./CasePage')).CasePage }) },
      ],
      DESK,
    ),
  ],
  navigation: [
    {
      to: '/work/registrations',
      label: '我的登记',
      group: 'registry',
      icon: IconClipboardCheck,
      anyOf: APPLICANTS,
    },
    { to: '/work/desk', label: '登记服务台', group: 'registry', icon: IconStack2, anyOf: DESK },
  ],
};
