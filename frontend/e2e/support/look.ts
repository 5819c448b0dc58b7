import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expectChinese } from './chinese';
import { takeScreenshots } from './screenshots';
import { settled } from './settled';

const NARROWEST = { width: 360, height: 740 };

/** As {@link look}, and nothing on the page has to be read in English. */
export async function lookAndRead(page: Page, name: string): Promise<void> {
  await settled(page);
  await expectChinese(page);
  await look(page, name);
}

/** What every page must hold for everyone, as it stands. */
export async function look(page: Page, name: string): Promise<void> {
  await settled(page);
  await expectAccessible(page);
  if (process.env.SCREENSHOTS) await takeScreenshots(page, name);
  await expectToFitPhones(page);
}

/** On the narrowest phone the page scrolls down only. */
export async function expectToFitPhones(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(NARROWEST);
  await expect.poll(() => overflow(page), `sideways at ${page.url()}`).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}

/** How many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
}
