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

test('an author corrects what the platform understood of a demand, and takes it back', async ({
  browser,
}) => {
  const page = await open(browser, 'enterprise');
  await page.goto('/work/demands/new');
  await page.getByLabel('需求名称').fill(`保护渣 ${Date.now().toString().slice(-6)}`);
  await page.getByRole('button', { name: '开始填写' }).click();
  const form = page.getByRole('main');
  const chips = form.getByRole('list', { name: '要求条目' }).getByRole('listitem');
  const strength = chips.filter({ hasText: '抗拉强度' });
  const temperature = chips.filter({ hasText: '温度' });
  await field(form, '要解决的问题').fill(
    '钢板表面纵裂严重。要求抗拉强度不低于 550MPa，工作温度不超过 900℃。',
  );
  await expect(strength).toContainText('≥ 550 MPa');
  await look(page, 'clauses-found');

  await strength.getByRole('button', { name: '修改' }).click();
  const editor = form.getByRole('group', { name: '修改条目' });
  await editor.getByRole('textbox', { name: '数值' }).fill('600');
  await look(page, 'clause-opened');
  await editor.getByRole('button', { name: '完成' }).click();
  await expect(strength).toContainText('≥ 600 MPa');
  await temperature.getByRole('button', { name: /^删除条目/ }).click();
  await expect(page.getByText(/已自动保存/)).toBeVisible();

  await page.reload();
  await expect(strength).toContainText('≥ 600 MPa');
  await expect(temperature).toHaveCount(0);
  await look(page, 'clauses-corrected');

  await form.getByRole('button', { name: '恢复自动识别' }).click();
  await expect(strength).toContainText('≥ 550 MPa');
  await expect(temperature).toHaveCount(1);
});
