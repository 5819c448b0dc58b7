import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { dayBefore } from './support/days';
import { field } from './support/fields';
import { lookAndRead } from './support/look';
import { open } from './support/people';

type Pack = { version: number; expertReview: { fromTechnologyValueFen: number; opinions: number | string } };

/** Late enough to change nothing for the cases that the other tests take in. */
const EFFECTIVE = dayBefore(-30);

test('a corrected rule pack is compared, tried out, and approved by another administrator', async ({
  browser,
}) => {
  const uploader = await open(browser, 'administrator');
  const { code, pack } = await takePackInForce(uploader);
  const threshold = pack.expertReview.fromTechnologyValueFen - 100_000;
  const corrected = { ...pack, expertReview: { ...pack.expertReview, fromTechnologyValueFen: threshold } };

  await choosePack(uploader, { ...corrected, expertReview: { ...corrected.expertReview, opinions: '三份' } });
  await expect(uploader.getByRole('row', { name: /opinions/ })).toBeVisible();
  await expect(uploader.getByRole('button', { name: '提交审批' })).toBeHidden();
  await choosePack(uploader, corrected);
  await expect(uploader.getByRole('region', { name: '与现行规则的差别' })).toContainText(`${threshold}`);
  await lookAndRead(uploader, 'rule-pack-checked');
  await uploader.getByRole('button', { name: '提交审批' }).click();

  await expect(
    uploader.getByRole('heading', { level: 1, name: `${code} 第 ${pack.version} 版` }),
  ).toBeVisible();
  await expect(uploader.getByText('您上传了这一版，须由另一位管理员审批。')).toBeVisible();
  await expect(uploader.getByRole('button', { name: '批准' })).toBeHidden();
  await uploader.getByRole('button', { name: '开始试算' }).click();
  const trial = uploader.getByRole('region', { name: '试算' });
  await expect(trial.getByText(/已检查 (\d+) \/ \1\b/)).toBeVisible({ timeout: 30_000 });
  await lookAndRead(uploader, 'rule-pack-tried');

  const approver = await open(browser, 'administrator-2');
  await approver.goto(uploader.url());
  await field(approver.getByRole('main'), '适用起始日').fill(EFFECTIVE);
  await field(approver.getByRole('main'), '适用起始日').blur();
  await approver.getByRole('button', { name: '批准' }).click();
  await expect(approver.getByText('最新版本').or(approver.getByText('已批准')).first()).toBeVisible();
  await expect(approver.getByRole('region', { name: '基本信息' })).toContainText(EFFECTIVE);
});

/** The data file of the pack that applies today, under the next free number. */
async function takePackInForce(page: Page): Promise<{ code: string; pack: Pack }> {
  await page.goto('/work/rule-packs');
  const row = page.getByRole('row', { name: '正在适用' });
  const code = await row.getByRole('link').innerText();
  const editions = await page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: code }) })
    .count();
  await row.getByRole('link').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载数据文件' }).click(),
  ]);
  const pack = JSON.parse(await readFile(await file.path(), 'utf8')) as Pack;
  return { code, pack: { ...pack, version: editions + 1 } };
}

async function choosePack(page: Page, pack: Pack): Promise<void> {
  if (!page.url().endsWith('/new')) {
    await page.goto('/work/rule-packs');
    await page.getByRole('link', { name: '上传规则包' }).click();
  }
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /选择文件|重新选择/ }).click(),
  ]);
  await chooser.setFiles({
    name: '规则包.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack, null, 2)),
  });
}
