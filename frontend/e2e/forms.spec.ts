import { expect, test } from '@playwright/test';
import { field } from './support/fields';
import { look } from './support/look';
import { open } from './support/people';

test('an editor keeps what was typed when the server refuses it', async ({ browser }) => {
  const title = `铁水预处理脱硫剂 ${Date.now().toString().slice(-6)}`;
  const markup = '<b>脱硫率</b>不低于 92%，渣量减少三成。';
  const page = await open(browser, 'institute');
  await page.goto('/work/achievements/new');
  await page.getByLabel('成果名称').fill(title);
  await page.getByRole('button', { name: '开始填写' }).click();
  const form = page.getByRole('main');
  const refusal = page.getByRole('alert', { name: /处需要修改/ });
  await field(form, '解决的问题').fill('铁水硫高，转炉造渣负担重。');
  await field(form, '公开简介').fill(markup);

  await expect(refusal).toContainText('公开简介：只接受纯文本');
  await expect(field(form, '公开简介')).toHaveValue(markup);
  await expect(field(form, '解决的问题')).toHaveValue('铁水硫高，转炉造渣负担重。');
  await look(page, 'form-refused');

  await field(form, '公开简介').fill('脱硫率不低于 92%，渣量减少三成。');
  await expect(refusal).toBeHidden();
  await expect(page.getByText(/已自动保存/)).toBeVisible();
  await page.reload();
  await expect(field(form, '公开简介')).toHaveValue('脱硫率不低于 92%，渣量减少三成。');
  await expect(field(form, '解决的问题')).toHaveValue('铁水硫高，转炉造渣负担重。');
});
