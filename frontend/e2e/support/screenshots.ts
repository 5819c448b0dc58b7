import type { Page } from '@playwright/test';

const WIDTHS = [1440, 390] as const;

/** Pictures of a page at desk and phone width, for people to look at. */
export async function takeScreenshots(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/screenshots/${name}-${width}.png`, fullPage: true });
  }
  if (before) await page.setViewportSize(before);
}
