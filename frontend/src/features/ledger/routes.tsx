import type { Feature } from '@/app/feature';

export const ledger: Feature = {
  publicRoutes: [
    { path: 'ledger', lazy: async () => ({ Component: (await import('./LedgerPage')).LedgerPage }) },
  ],
};
