import { type Browser, expect, type Page } from '@playwright/test';
import { lookAndRead } from '../support/look';
import { open } from '../support/people';

/** The second reviewer asks the experts one by one. */
export async function invite(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.getByRole('button', { name: '邀请专家' }).click();
    const dialog = page.getByRole('dialog', { name: '邀请专家' });
    await dialog.getByRole('radio', { name }).check();
    await dialog.getByRole('button', { name: '邀请', exact: true }).click();
    await expect(dialog).toBeHidden();
  }
  await expect(page.getByText('待申明')).toHaveCount(names.length);
}

/** An expert has no interest in the case, reads it and says what it is worth. */
export async function judge(browser: Browser, expert: string, project: string, text: string): Promise<void> {
  const page = await open(browser, expert);
  await page.goto('/work/expert');
  await page.getByRole('row', { name: '待申明' }).getByRole('link', { name: project }).click();
  await expect(page.getByRole('region', { name: '合同文件' })).toBeHidden();
  await page.getByRole('radio', { name: '我与各方当事人没有利害关系，同意评审' }).check();
  await page.getByRole('button', { name: '提交申明' }).click();
  await expect(page.getByRole('region', { name: '合同文件' })).toBeVisible();
  await page.getByRole('radio', { name: '建议登记' }).check();
  await page.getByLabel('意见与依据').fill(text);
  if (expert === 'expert') await lookAndRead(page, 'registrar-expert');
  await page.getByRole('button', { name: '提交意见' }).click();
  await page.getByRole('dialog', { name: '提交意见' }).getByRole('button', { name: '提交意见' }).click();
  await expect(page.getByRole('region', { name: '您的意见' })).toContainText(text);
  await page.context().close();
}
