import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const READERS = [
  'INSTITUTE_MEMBER',
  'ENTERPRISE_MEMBER',
  'FIRST_REVIEWER',
  'SECOND_REVIEWER',
  'ADMINISTRATOR',
  'AUDITOR',
] as const;

const verify = async () => ({ Component: (await import('./VerifyPage')).VerifyPage });

/** What a finished registration gives out, and what visitors may ask of it. */
export const papers: Feature = {
  publicRoutes: [
    { path: 'verify', lazy: verify },
    { path: 'verify/:code', lazy: verify },
    {
      path: 'progress',
      lazy: async () => ({
        Component: (await import('../lookup/ProgressLookupPage')).ProgressLookupPage,
      }),
    },
  ],
  workRoutes: [
    guarded(
      [
        {
          path: 'registrations/:id/paper',
          lazy: async () => ({ Component: (await import('./PaperPage')).PaperPage }),
        },
      ],
      READERS,
    ),
  ],
};
