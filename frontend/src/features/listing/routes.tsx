import {
  IconBulb,
  IconChecklist,
  IconLockAccess,
  IconLockQuestion,
  IconSpeakerphone,
} from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const SELLERS = ['INSTITUTE_MEMBER'] as const;
const BUYERS = ['ENTERPRISE_MEMBER'] as const;
const OWNERS = ['INSTITUTE_MEMBER', 'ENTERPRISE_MEMBER'] as const;
const READERS = ['INSTITUTE_MEMBER', 'ENTERPRISE_MEMBER', 'BROKER'] as const;
const REVIEWERS = ['ADMINISTRATOR', 'AUDITOR'] as const;

export const listing: Feature = {
  publicRoutes: [
    {
      path: 'achievements/:id',
      lazy: async () => ({ Component: (await import('./achievement/AchievementPage')).AchievementPage }),
    },
    {
      path: 'demands/:id',
      lazy: async () => ({ Component: (await import('./demand/DemandPage')).DemandPage }),
    },
  ],
  workRoutes: [
    guarded(
      [
        {
          path: 'achievements',
          lazy: async () => ({ Component: (await import('./MyAchievementsPage')).MyAchievementsPage }),
        },
        {
          path: 'achievements/new',
          lazy: async () => ({
            Component: (await import('./achievement/NewAchievementPage')).NewAchievementPage,
          }),
        },
        {
          path: 'achievements/:id/edit',
          lazy: async () => ({
            Component: (await import('./achievement/EditAchievementPage')).EditAchievementPage,
          }),
        },
      ],
      SELLERS,
    ),
    guarded(
      [
        {
          path: 'demands',
          lazy: async () => ({ Component: (await import('./MyDemandsPage')).MyDemandsPage }),
        },
        {
          path: 'demands/new',
          lazy: async () => ({ Component: (await import('./demand/NewDemandPage')).NewDemandPage }),
        },
        {
          path: 'demands/:id/edit',
          lazy: async () => ({ Component: (await import('./demand/EditDemandPage')).EditDemandPage }),
        },
      ],
      BUYERS,
    ),
    guarded(
      [
        {
          path: 'received-requests',
          lazy: async () => ({
            Component: (await import('./access/ReceivedRequestsPage')).ReceivedRequestsPage,
          }),
        },
      ],
      OWNERS,
    ),
    guarded(
      [
        {
          path: 'access',
          lazy: async () => ({ Component: (await import('./access/MyRequestsPage')).MyRequestsPage }),
        },
        {
          path: 'access/:id',
          lazy: async () => ({ Component: (await import('./access/RequestPage')).RequestPage }),
        },
      ],
      READERS,
    ),
    guarded(
      [
        {
          path: 'reviews',
          lazy: async () => ({ Component: (await import('./review/ReviewQueuePage')).ReviewQueuePage }),
        },
        {
          path: 'reviews/achievements/:id',
          lazy: async () => ({
            Component: (await import('./review/ReviewAchievementPage')).ReviewAchievementPage,
          }),
        },
        {
          path: 'reviews/demands/:id',
          lazy: async () => ({ Component: (await import('./review/ReviewDemandPage')).ReviewDemandPage }),
        },
      ],
      REVIEWERS,
    ),
  ],
  navigation: [
    {
      to: '/work/achievements',
      label: '我的成果',
      group: 'market',
      icon: IconBulb,
      anyOf: SELLERS,
      waiting: [{ sort: 'RETURNED_ACHIEVEMENTS', label: '退回待修改的成果' }],
    },
    {
      to: '/work/demands',
      label: '我的需求',
      group: 'market',
      icon: IconSpeakerphone,
      anyOf: BUYERS,
      waiting: [{ sort: 'RETURNED_DEMANDS', label: '退回待修改的需求' }],
    },
    {
      to: '/work/received-requests',
      label: '保密资料申请',
      group: 'market',
      icon: IconLockQuestion,
      anyOf: OWNERS,
      waiting: [{ sort: 'ACCESS_REQUESTS', label: '待答复的保密资料申请' }],
    },
    {
      to: '/work/access',
      label: '我的查看申请',
      group: 'market',
      icon: IconLockAccess,
      anyOf: READERS,
      waiting: [{ sort: 'UNDERTAKINGS', label: '已同意、待签承诺的查看申请' }],
    },
    {
      to: '/work/reviews',
      label: '发布审核',
      group: 'market',
      icon: IconChecklist,
      anyOf: REVIEWERS,
      waiting: [{ sort: 'LISTING_REVIEWS', label: '待审核的成果和需求' }],
    },
  ],
};
