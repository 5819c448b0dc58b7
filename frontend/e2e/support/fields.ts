import type { Locator, Page } from '@playwright/test';

/** A field by its label, with or without the star of required ones. */
export function field(within: Locator, label: string): Locator {
  return within.getByLabel(new RegExp(`^${label.replace(/[()（）/]/g, '.')}( \\*)?$`)).first();
}

/** Chooses one entry of a select or code list. */
export async function choose(page: Page, within: Locator, label: string, option: string): Promise<void> {
  await field(within, label).click();
  await page.getByRole('option', { name: option }).first().click();
}

/** A row of a repeated group, added first. */
export async function addRow(within: Locator, group: string, button: string): Promise<Locator> {
  const rows = within.getByRole('group', { name: group });
  await rows.getByRole('button', { name: button }).click();
  return rows;
}

/** What a page says under one label of its facts. */
export function fact(within: Page | Locator, label: string): Locator {
  const term = within.getByRole('term').filter({ hasText: new RegExp(`^${label}$`) });
  return term.locator('..').getByRole('definition').first();
}
