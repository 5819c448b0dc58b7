import type { Locator, Page } from '@playwright/test';

/** Chooses one entry of a select or searchable code list by its label. */
export async function choose(page: Page, within: Locator, label: string, option: string): Promise<void> {
  const box = within.getByRole('combobox', { name: label, exact: true }).or(within.getByLabel(label, { exact: true }));
  await box.first().click();
  await page.getByRole('option', { name: option }).first().click();
}

/** A row of a repeated group, added first. */
export async function addRow(within: Locator, group: string, button: string): Promise<Locator> {
  const rows = within.getByRole('group', { name: group });
  await rows.getByRole('button', { name: button }).click();
  return rows;
}
