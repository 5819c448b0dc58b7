import { expect, type Page } from '@playwright/test';
import { addRow, choose } from '../support/fields';
import { submit } from './achievement';

/** Writes a demand with a quantified target and submits it; gives its id. */
export async function publishDemand(page: Page, title: string): Promise<string> {
  await page.goto('/work/demands/new');
  await page.getByLabel('需求名称').fill(title);
  await page.getByRole('button', { name: '开始填写' }).click();
  await expect(page.getByRole('heading', { name: '编辑需求' })).toBeVisible();
  const form = page.getByRole('main');
  await form
    .getByLabel('要解决的问题')
    .fill('稀土钢板坯连铸时保护渣变性，铸坯表面纵裂严重，希望得到适用的保护渣，降低表面纵裂率。');
  await choose(page, form, '技术领域', '新材料及其应用');
  await choose(page, form, '重点产业', '稀土钢');
  const targets = await addRow(form, '量化指标', '添加指标');
  await targets.getByLabel('指标名称').fill('表面纵裂率');
  await choose(page, targets, '比较方式', '≤');
  await targets.getByLabel('数值').fill('0.5');
  await targets.getByLabel(/^单位/).fill('%');
  await form.getByLabel('预算下限').fill('50');
  await form.getByLabel('预算上限').fill('200');
  await choose(page, form, '合作方式', '许可');
  await page.keyboard.press('Escape');
  await form.getByRole('radio', { name: '公开', exact: false }).first().check();
  await form.getByLabel('联系人').fill('演示·张工');
  await form.getByLabel('电话').fill('0472-5550002');
  return submit(page, 'demands');
}
