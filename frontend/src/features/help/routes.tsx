import { IconHelpCircle } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';

export const help: Feature = {
  publicRoutes: [
    { path: 'help', lazy: async () => ({ Component: (await import('./HelpPage')).HelpPage }) },
    { path: 'help/:guide', lazy: async () => ({ Component: (await import('./GuidePage')).GuidePage }) },
  ],
  navigation: [{ to: '/help', label: '使用指南', group: 'personal', icon: IconHelpCircle }],
};
