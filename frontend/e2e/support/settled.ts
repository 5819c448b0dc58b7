import { expect, type Page, type Request } from '@playwright/test';

const CHECKS_MS = [20, 40, 60, 100];
const QUIET = 2;
const underWay = new WeakMap<Page, Set<Request>>();

/** Keeps account of what the page asks the server for. */
export function watch(page: Page): Page {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  return page;
}

/** Nothing is under way twice in a row: Playwright's own `networkidle` would sit out half a second each time. */
export async function settled(page: Page): Promise<void> {
  const requests = underWay.get(page);
  if (!requests) return page.waitForLoadState('networkidle');
  await page.waitForLoadState();
  let quiet = 0;
  await expect
    .poll(
      () => {
        quiet = requests.size === 0 ? quiet + 1 : 0;
        return quiet > QUIET;
      },
      { intervals: CHECKS_MS, message: 'requests come to an end' },
    )
    .toBe(true);
}
