import { IconShieldLock } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

export const account: Feature = {
  publicRoutes: [
    { path: 'sign-in', lazy: async () => ({ Component: (await import('./SignInPage')).SignInPage }) },
    {
      path: 'invitation',
      lazy: async () => ({ Component: (await import('./InvitationPage')).InvitationPage }),
    },
    {
      path: 'reset-password',
      lazy: async () => ({ Component: (await import('./ResetPasswordPage')).ResetPasswordPage }),
    },
  ],
  workRoutes: [
    guarded([
      { path: 'account', lazy: async () => ({ Component: (await import('./AccountPage')).AccountPage }) },
    ]),
  ],
  navigation: [{ to: '/work/account', label: '账号与安全', group: 'personal', icon: IconShieldLock }],
};
