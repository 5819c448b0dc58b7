import { IconGavel } from '@tabler/icons-react';
import type { Feature } from '@/app/feature';
import { guarded } from '@/app/session/RequireRole';

const KEEPERS = ['ADMINISTRATOR', 'AUDITOR'] as const;

export const rulepack: Feature = {
  workRoutes: [
    guarded(
      [
        {
          path: 'rule-packs',
          lazy: async () => ({ Component: (await import('./RulePacksPage')).RulePacksPage }),
        },
        {
          path: 'rule-packs/:id',
          lazy: async () => ({ Component: (await import('./RulePackPage')).RulePackPage }),
        },
      ],
      KEEPERS,
    ),
    guarded(
      [
        {
          path: 'rule-packs/new',
          lazy: async () => ({ Component: (await import('./UploadPackPage')).UploadPackPage }),
        },
      ],
      ['ADMINISTRATOR'],
    ),
  ],
  navigation: [
    {
      to: '/work/rule-packs',
      label: '规则包',
      group: 'administration',
      icon: IconGavel,
      anyOf: KEEPERS,
      waiting: [{ sort: 'RULE_PACKS', label: '待您复核的规则包' }],
    },
  ],
};
