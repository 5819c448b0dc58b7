import { IconBellRinging, IconMail } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const KEEPERS = ['ADMINISTRATOR', 'AUDITOR'] as const;

export const subscription: Feature = {
  publicRoutes: [
    {
      path: 'unsubscribe',
      lazy: async () => ({ Component: (await import('./UnsubscribePage')).UnsubscribePage }),
    },
    {
      path: 'mail-confirmation',
      lazy: async () => ({ Component: (await import('./MailConfirmationPage')).MailConfirmationPage }),
    },
  ],
  workRoutes: [
    guarded([
      {
        path: 'subscriptions',
        lazy: async () => ({ Component: (await import('./SubscriptionsPage')).SubscriptionsPage }),
      },
      {
        path: 'subscriptions/:id',
        lazy: async () => ({ Component: (await import('./SubscriptionPage')).SubscriptionPage }),
      },
    ]),
    guarded(
      [{ path: 'mail', lazy: async () => ({ Component: (await import('./MailQueuePage')).MailQueuePage }) }],
      KEEPERS,
    ),
  ],
  navigation: [
    { to: '/work/subscriptions', label: '我的订阅', group: 'personal', icon: IconBellRinging },
    { to: '/work/mail', label: '邮件发送', group: 'administration', icon: IconMail, anyOf: KEEPERS },
  ],
};
