import { expect, type Page } from '@playwright/test';
import { fact, field } from '../support/fields';
import { lookAndRead } from '../support/look';

/** Answers the desk's request in the contract and hands it in again. */
export async function supplement(
  page: Page,
  project: string,
  asked: string,
  schedule: string,
): Promise<void> {
  await page.goto('/work/registrations');
  await page.getByRole('row', { name: project }).getByRole('link').first().click();
  const panel = page.getByRole('region', { name: '需要补正' });
  await expect(panel).toContainText(asked);
  await lookAndRead(page, 'registrar-supplement');
  await panel.getByRole('link', { name: '修改合同' }).click();
  await field(page.getByRole('main'), '支付安排').fill(schedule);
  await submit(page, '重新提交');
}

/** Asks for a change of a registered contract, makes it and hands it in. */
export async function change(page: Page, id: string, reason: string, yuan: string): Promise<void> {
  await page.goto(`/work/registrations/${id}`);
  await page.getByRole('button', { name: '申请变更' }).click();
  const dialog = page.getByRole('dialog', { name: '申请变更' });
  await dialog.getByLabel('原因').fill(reason);
  await dialog.getByRole('button', { name: '开始变更' }).click();
  await expect(page.getByText('变更中').first()).toBeVisible();
  await field(page.getByRole('main'), '金额（元）').fill(yuan);
  await submit(page, '提交变更');
}

/** The button waits for what was just typed to be saved. */
async function submit(page: Page, label: string): Promise<void> {
  await expect(page.getByText('有内容尚未保存')).toBeVisible();
  await expect(page.getByText(/已自动保存/)).toBeVisible();
  await page.getByRole('button', { name: label }).click();
  const dialog = page.getByRole('dialog', { name: label });
  await dialog.getByRole('button', { name: label }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('合同已提交登记，审核期间不能修改')).toBeVisible();
}

/** What the applicant reads of the running clock. */
export async function expectClock(page: Page, id: string, dueOn: string): Promise<void> {
  await page.goto(`/work/registrations/${id}`);
  await expect(fact(page, '办理期限')).toHaveText(dueOn);
}
