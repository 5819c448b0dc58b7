import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { expectChinese } from './support/chinese';
import { expectToFitPhones } from './support/look';
import { newPage, open } from './support/people';
import { settled } from './support/settled';

const FIRST_ROW = 'first row';

/** An address, and the links to follow from there to pages whose address nobody knows beforehand. */
type Stop = string | readonly [string, ...(RegExp | typeof FIRST_ROW)[]];

/** The lists, forms and details of each role that the other tests do not pass. */
const PAGES: Record<string, readonly Stop[]> = {
  institute: [
    '/work',
    '/work/matches',
    '/work/negotiations',
    '/work/contracts',
    '/work/contracts/new',
    '/work/registrations',
    ['/work/registrations', FIRST_ROW],
    '/work/account',
    '/work/subscriptions',
  ],
  enterprise: ['/work', '/work/demands', '/work/demands/new', '/work/access', '/work/matches'],
  'first-reviewer': [
    '/work',
    '/work/desk',
    ['/work/desk?filter=all', FIRST_ROW, /开始办理|查看材料/],
    ['/work/desk?filter=REGISTERED', FIRST_ROW, /开始办理|查看材料/, /查看和打印/],
    ['/work/desk?filter=REFUSED', FIRST_ROW, /开始办理|查看材料/],
    '/work/desk/changes',
    '/work/reconciliations',
    '/work/indicator',
  ],
  administrator: [
    '/work',
    '/work/reviews',
    '/work/accounts',
    '/work/audit',
    '/work/search-index',
    '/work/search-index/unanswered',
    '/work/search-index/vocabulary',
    '/work/search-index/candidates',
    '/work/mail',
    '/work/imports',
    '/work/rule-packs',
    ['/work/rule-packs', FIRST_ROW],
    '/work/rule-packs/new',
    '/work/ratings',
    '/work/indicator/cross',
    '/work/indicator/comparison',
    '/work/indicator/flows',
    '/work/indicator/outlook',
    '/work/indicator/reports',
    '/work/indicator/contracts',
    '/work/calendar',
    '/work/calendar/new',
  ],
  auditor: [
    '/work/organizations',
    '/work/desk',
    '/work/rule-packs',
    '/work/ratings',
    '/work/reconciliations',
  ],
  broker: [
    '/work/negotiations',
    '/work/brokerage',
    '/work/brokerage/suggestions',
    '/work/brokerage/stale?days=3',
    '/work/introductions',
    ['/work/introductions', FIRST_ROW],
    '/work/brokerage/notes',
    '/work/brokerage/funnel?stage=PAIRED',
    '/work/gaps',
  ],
  expert: ['/work', '/work/expert', ['/work/expert', FIRST_ROW]],
};
const PUBLIC_PAGES = ['/progress', '/verify', '/ledger'];

for (const [person, stops] of Object.entries(PAGES)) {
  test(`the ${person}'s pages fit the narrowest phone and are accessible there`, async ({ browser }) => {
    await pass(await open(browser, person), stops);
  });
}

test('what visitors ask the desk fits the narrowest phone and is accessible there', async ({ browser }) => {
  await pass(await newPage(browser), PUBLIC_PAGES);
});

test('what waits for a reviewer opens from the bell', async ({ browser }) => {
  const page = await open(browser, 'first-reviewer');
  await page.goto('/work');
  await page.getByRole('button', { name: /^提醒，/ }).click();

  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await hold(page);
});

async function pass(page: Page, stops: readonly Stop[]): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const stop of stops) {
    const [address, ...links] = typeof stop === 'string' ? [stop] : stop;
    await page.goto(address);
    const main = page.getByRole('main');
    for (const link of links) {
      const found =
        link === FIRST_ROW ? main.getByRole('row').getByRole('link') : main.getByRole('link', { name: link });
      await found.first().click();
    }
    await hold(page);
  }
}

/** What every page must hold for everyone. */
async function hold(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settled(page);
  await expectChinese(page);
  await expectToFitPhones(page);
  await expectAccessible(page);
}
