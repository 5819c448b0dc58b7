import { IconMessages } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const SIDES = ['INSTITUTE_MEMBER', 'ENTERPRISE_MEMBER'] as const;
const READERS = [...SIDES, 'BROKER'] as const;

export const negotiation: Feature = {
  workRoutes: [
    guarded(
      [
        {
          path: 'negotiations/new',
          lazy: async () => ({ Component: (await import('./EnquiryPage')).EnquiryPage }),
        },
      ],
      SIDES,
    ),
    guarded(
      [
        {
          path: 'negotiations',
          lazy: async () => ({ Component: (await import('./NegotiationsPage')).NegotiationsPage }),
        },
        {
          path: 'negotiations/:id',
          lazy: async () => ({ Component: (await import('./NegotiationPage')).NegotiationPage }),
        },
      ],
      READERS,
    ),
  ],
  navigation: [
    {
      to: '/work/negotiations',
      label: '对接',
      group: 'market',
      icon: IconMessages,
      anyOf: READERS,
      waiting: [{ sort: 'UNREAD_NEGOTIATIONS', label: '有新消息的对接' }],
    },
  ],
};
