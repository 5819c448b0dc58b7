import { IconClipboardCheck, IconGavel, IconStack2, IconStar } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const APPLICANTS = ['INSTITUTE_MEMBER', 'ENTERPRISE_MEMBER'] as const;
const DESK = ['FIRST_REVIEWER', 'SECOND_REVIEWER', 'ADMINISTRATOR', 'AUDITOR'] as const;

const SUPERVISORS = ['ADMINISTRATOR', 'AUDITOR'] as const;

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
        {
          path: 'desk/changes',
          lazy: async () => ({ Component: (await import('./change/DeskChangesPage')).DeskChangesPage }),
        },
        {
          path: 'desk/changes/:id',
          lazy: async () => ({ Component: (await import('./change/ChangePage')).ChangePage }),
        },
        { path: 'desk/:id', lazy: async () => ({ Component: (await import('./CasePage')).CasePage }) },
      ],
      DESK,
    ),
    guarded(
      [
        {
          path: 'expert',
          lazy: async () => ({ Component: (await import('./expert/ExpertCasesPage')).ExpertCasesPage }),
        },
        {
          path: 'expert/:id',
          lazy: async () => ({ Component: (await import('./expert/ExpertCasePage')).ExpertCasePage }),
        },
      ],
      ['EXPERT'],
    ),
    guarded(
      [
        {
          path: 'ratings',
          lazy: async () => ({ Component: (await import('./rating/RatingsPage')).RatingsPage }),
        },
      ],
      SUPERVISORS,
    ),
  ],
  navigation: [
    {
      to: '/work/registrations',
      label: '我的登记',
      group: 'registry',
      icon: IconClipboardCheck,
      anyOf: APPLICANTS,
      waiting: [{ sort: 'SUPPLEMENTS', label: '待补正的登记' }],
    },
    {
      to: '/work/desk',
      label: '登记服务台',
      group: 'registry',
      icon: IconStack2,
      anyOf: DESK,
      waiting: [
        { sort: 'FIRST_REVIEWS', label: '待您受理或一审的登记', to: '/work/desk?filter=first' },
        { sort: 'SECOND_REVIEWS', label: '待您二审的登记', to: '/work/desk?filter=second' },
        { sort: 'FIRST_CHANGES', label: '待您一审的变更', to: '/work/desk/changes?filter=first' },
        { sort: 'SECOND_CHANGES', label: '待您二审的变更', to: '/work/desk/changes?filter=second' },
      ],
    },
    {
      to: '/work/expert',
      label: '我的评审',
      group: 'registry',
      icon: IconGavel,
      anyOf: ['EXPERT'],
      waiting: [{ sort: 'OPINIONS', label: '待您申明或提出意见的评审' }],
    },
    { to: '/work/ratings', label: '办理评价', group: 'registry', icon: IconStar, anyOf: SUPERVISORS },
  ],
};
