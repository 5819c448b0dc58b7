import type { Feature } from '@/app/feature';

export const account: Feature = {
  publicRoutes: [
    { path: 'sign-in', lazy: async () => ({ Component: (await import('./SignInPage')).SignInPage }) },
  ],
};
