import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { fact } from '../support/fields';
import { lookAndRead } from '../support/look';

export type Paper = { address: string; sha256: string };

/** Opens the paper of a finished case, saves its PDF and gives the address of its QR code. */
export async function takePaper(page: Page, id: string, title: string): Promise<Paper> {
  await page.goto(`/work/registrations/${id}`);
  await page.getByRole('link', { name: '查看和打印' }).click();
  const sheet = page.frameLocator('iframe[title="打印预览"]');
  await expect(sheet.getByRole('heading', { name: title })).toBeVisible();
  await expect(sheet.getByRole('img', { name: '核验二维码' })).toBeVisible();
  const address = /https?:\S+\/verify\/\S+/.exec((await sheet.locator('body').innerText()) ?? '')?.[0] ?? '';
  const sha256 = (await fact(page, 'PDF 文件 SHA-256').innerText()).trim();
  const pdf = await download(page, page.getByRole('button', { name: '下载 PDF' }));
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(digestOf(pdf)).toBe(sha256);
  return { address, sha256 };
}

/** What anybody reads who scans the code. */
export async function expectStanding(visitor: Page, paper: Paper, standing: string): Promise<void> {
  await visitor.goto(new URL(paper.address).pathname);
  const result = visitor.getByRole('region', { name: '核验结果' });
  await expect(result.getByText(standing, { exact: true })).toBeVisible();
  await expect(fact(result, '文件 SHA-256')).toHaveText(paper.sha256);
}

/** What anybody reads who knows the number of the case. */
export async function askProgress(visitor: Page, reference: string, codeEnd: string): Promise<Locator> {
  await visitor.goto('/progress');
  await visitor.getByLabel('受理编号').fill(reference);
  await visitor.getByLabel('统一社会信用代码后四位').fill(codeEnd);
  await visitor.getByRole('button', { name: '查询' }).click();
  const found = visitor.getByRole('region', { name: '登记信息' });
  await expect(found).toContainText(reference);
  await lookAndRead(visitor, 'registrar-progress');
  return found;
}

/** The bytes that a button saves. */
export async function download(page: Page, button: Locator): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await file.path());
}

export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
