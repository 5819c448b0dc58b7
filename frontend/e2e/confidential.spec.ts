import { expect, type Page, test } from '@playwright/test';
import { look } from './support/look';
import { open } from './support/people';

const stamp = Date.now().toString().slice(-6);
const SECRET = `氧化铈加入量 3.2%，升温曲线编号 ${stamp}`;
const PURPOSE = `评估试制可行性 ${stamp}`;

test('confidential detail opens by request, consent and undertaking, and closes when revoked', async ({
  browser,
}) => {
  const owner = await open(browser, 'institute');
  const listing = await writeSecret(owner);
  const reader = await open(browser, 'enterprise');
  await ask(reader, listing);
  await expect(reader.getByText('待答复').first()).toBeVisible();

  await owner.goto('/work/received-requests');
  const request = owner.getByRole('row', { name: PURPOSE });
  await look(owner, 'received-requests');
  await request.getByRole('button', { name: '同意' }).click();
  await expect(request.getByText('待签承诺')).toBeVisible();

  await reader.reload();
  await sign(reader);
  await reader.getByRole('button', { name: '查看资料' }).click();
  await expect(reader.getByText(SECRET)).toBeVisible();
  await look(reader, 'confidential');

  await owner.reload();
  await request.getByRole('button', { name: '收回' }).click();
  await owner.getByRole('dialog').getByLabel('原因').fill('合作已暂停。');
  await owner.getByRole('dialog').getByRole('button', { name: '收回' }).click();
  await expect(request.getByText('已收回')).toBeVisible();

  await expect(async () => {
    await reader.reload();
    await expect(reader.getByText('合作已暂停。')).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect(reader.getByText(SECRET)).toBeHidden();
  await expect(reader.getByRole('button', { name: '查看资料' })).toBeHidden();
});

/** Puts the secret beside a published achievement; gives the public page's address. */
async function writeSecret(owner: Page): Promise<string> {
  await owner.goto('/work/achievements?state=LISTED');
  await look(owner, 'achievements');
  await owner.getByRole('row').nth(1).getByRole('link').first().click();
  await expect(owner.getByRole('heading', { name: '编辑成果' })).toBeVisible();
  const id = /achievements\/([^/]+)\/edit/.exec(owner.url())?.[1];
  await owner.getByLabel('第一层：一般技术资料').fill(SECRET);
  await owner.getByRole('button', { name: '保存保密资料' }).click();
  await expect(owner.getByText('没有未保存的修改')).toBeVisible();
  await look(owner, 'achievement-edit');
  return `/achievements/${id}`;
}

async function ask(reader: Page, listing: string): Promise<void> {
  await reader.goto(listing);
  await expect(reader.getByText(SECRET)).toBeHidden();
  await reader.getByRole('button', { name: '申请查看' }).click();
  const dialog = reader.getByRole('dialog');
  await dialog.getByRole('radio', { name: '第一层：一般技术资料' }).check();
  await dialog.getByLabel('查看目的').fill(PURPOSE);
  await dialog.getByRole('button', { name: '送出申请' }).click();
  await expect(dialog).toBeHidden();
  await look(reader, 'achievement-locked');
  await reader.getByRole('link', { name: '查看进度' }).first().click();
}

/** Nothing is shown before the undertaking is accepted. */
async function sign(reader: Page): Promise<void> {
  await expect(reader.getByRole('button', { name: '查看资料' })).toBeHidden();
  await expect(reader.getByText(PURPOSE).first()).toBeVisible();
  await look(reader, 'undertaking');
  await expect(reader.getByRole('button', { name: '签署承诺' })).toBeDisabled();
  await reader.getByLabel('我已阅读并代表本单位接受以上承诺').check();
  await reader.getByRole('button', { name: '签署承诺' }).click();
}
