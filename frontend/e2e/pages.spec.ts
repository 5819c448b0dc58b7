import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { expectToFitPhones } from './support/look';
import { open } from './support/people';
import { settled } from './support/settled';

/** The lists and forms of each role that the other tests do not pass. */
const PAGES: Record<string, readonly string[]> = {
  institute: [
    '',
    'matches',
    'negotiations',
    'contracts',
    'contracts/new',
    'registrations',
    'account',
    'subscriptions',
  ],
  enterprise: ['', 'demands', 'demands/new', 'access', 'matches'],
  'first-reviewer': ['', 'desk', 'indicator'],
  administrator: [
    '',
    'reviews',
    'accounts',
    'audit',
    'search-index',
    'mail',
    'indicator/contracts',
    'imports',
  ],
  auditor: ['organizations', 'desk'],
  broker: ['negotiations'],
  expert: [''],
};

for (const [person, addresses] of Object.entries(PAGES)) {
  test(`the ${person}'s pages fit the narrowest phone and are accessible there`, async ({ browser }) => {
    const page = await open(browser, person);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const address of addresses) {
      await page.goto(`/work/${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await settled(page);
      await expectToFitPhones(page);
      await expectAccessible(page);
    }
  });
}
