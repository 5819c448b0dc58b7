import { expect, type Page } from '@playwright/test';
import { fact } from '../support/fields';
import { lookAndRead } from '../support/look';
import { digestOf, download } from './papers';

/** The year's registered sum as the dashboard's own data has it, in fen. */
export async function yearGross(page: Page): Promise<number> {
  const answer = await page.request.get('/api/public/indicator');
  return (await answer.json()).year.grossFen;
}

/** The dashboard opens to the contracts it is the sum of. */
export async function expectCounted(page: Page, reference: string, events: number): Promise<void> {
  await page.goto('/work/indicator');
  await page.getByRole('link', { name: '查看全部合同' }).click();
  await expect(page.getByRole('link', { name: reference })).toHaveCount(events);
}

/** Freezes the period that the page proposes, saves the file and has it made again. */
export async function freezeAndReproduce(page: Page): Promise<void> {
  await page.goto('/work/indicator/reports');
  await page.getByRole('button', { name: '冻结报告' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '冻结报告' }).click();
  await expect(page).toHaveURL(/reports\/[^/]+$/);
  const sha256 = (await fact(page, '文件摘要（SHA-256）').innerText()).trim();
  const file = await download(page, page.getByRole('button', { name: '下载报告文件' }));
  expect(digestOf(file)).toBe(sha256);
  await page.getByRole('button', { name: '重新生成并比对' }).click();
  await expect(page.getByText('重新生成的文件与冻结时逐字节一致。')).toBeVisible();
  await lookAndRead(page, 'registrar-report');
}

/** The registered contracts as sheets for the national system. */
export async function saveForms(page: Page, number: string): Promise<void> {
  await page.goto('/work/desk?filter=REGISTERED');
  const excel = await download(page, page.getByRole('button', { name: '登记表 Excel' }));
  expect(excel.subarray(0, 2).toString('latin1')).toBe('PK');
  const csv = await download(page, page.getByRole('button', { name: '登记表 CSV' }));
  expect(csv.toString('utf8')).toContain(number);
}
