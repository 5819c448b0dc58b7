import { IconBriefcase, IconHeartHandshake } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const BENCH = ['BROKER', 'ADMINISTRATOR', 'AUDITOR'] as const;
const SIDES = ['INSTITUTE_MEMBER', 'ENTERPRISE_MEMBER'] as const;

export const brokerage: Feature = {
  workRoutes: [
    guarded(
      [
        {
          path: 'brokerage',
          lazy: async () => ({ Component: (await import('./UnmatchedPage')).UnmatchedPage }),
        },
        {
          path: 'brokerage/suggestions',
          lazy: async () => ({ Component: (await import('./SuggestionsPage')).SuggestionsPage }),
        },
        {
          path: 'brokerage/stale',
          lazy: async () => ({ Component: (await import('./StalePage')).StalePage }),
        },
        {
          path: 'brokerage/funnel',
          lazy: async () => ({ Component: (await import('./FunnelPage')).FunnelPage }),
        },
      ],
      BENCH,
    ),
    guarded(
      [
        {
          path: 'brokerage/feedback',
          lazy: async () => ({ Component: (await import('./FeedbackPage')).FeedbackPage }),
        },
        {
          path: 'brokerage/notes',
          lazy: async () => ({ Component: (await import('./NotesPage')).NotesPage }),
        },
      ],
      ['BROKER'],
    ),
    guarded(
      [
        {
          path: 'introductions',
          lazy: async () => ({ Component: (await import('./IntroductionsPage')).IntroductionsPage }),
        },
        {
          path: 'introductions/:id',
          lazy: async () => ({ Component: (await import('./IntroductionPage')).IntroductionPage }),
        },
      ],
      [...BENCH, ...SIDES],
    ),
  ],
  navigation: [
    { to: '/work/brokerage', label: '经纪工作台', group: 'market', icon: IconBriefcase, anyOf: BENCH },
    {
      to: '/work/introductions',
      label: '引荐',
      group: 'market',
      icon: IconHeartHandshake,
      anyOf: ['BROKER', ...SIDES],
      waiting: [{ sort: 'UNANSWERED_INTRODUCTIONS', label: '待答复的引荐' }],
    },
  ],
};
