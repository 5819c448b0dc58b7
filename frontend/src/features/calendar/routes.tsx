import { IconCalendarEvent } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const KEEPERS = ['ADMINISTRATOR', 'AUDITOR'] as const;

export const calendar: Feature = {
  workRoutes: [
    guarded(
      [
        {
          path: 'calendar',
          lazy: async () => ({ Component: (await import('./CalendarPage')).CalendarPage }),
        },
        {
          path: 'calendar/:id',
          lazy: async () => ({ Component: (await import('./CalendarEditionPage')).CalendarEditionPage }),
        },
      ],
      KEEPERS,
    ),
    guarded(
      [
        {
          path: 'calendar/new',
          lazy: async () => ({ Component: (await import('./EnterYearPage')).EnterYearPage }),
        },
      ],
      ['ADMINISTRATOR'],
    ),
  ],
  navigation: [
    {
      to: '/work/calendar',
      label: '工作日历',
      group: 'administration',
      icon: IconCalendarEvent,
      anyOf: KEEPERS,
      waiting: [{ sort: 'CALENDARS', label: '待您复核的工作日历' }],
    },
  ],
};
