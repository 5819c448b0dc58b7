import { expect, type Page } from '@playwright/test';
import { addRow, choose } from '../support/fields';

/** Writes an achievement through the form and submits it; gives its id. */
export async function publishAchievement(page: Page, title: string): Promise<string> {
  await page.goto('/work/achievements/new');
  await page.getByLabel('成果名称').fill(title);
  await page.getByRole('button', { name: '开始填写' }).click();
  await expect(page.getByRole('heading', { name: '编辑成果' })).toBeVisible();
  const form = page.getByRole('main');
  await form
    .getByLabel('公开简介')
    .fill('面向稀土钢板坯连铸的低碱度保护渣，抑制铸坯表面纵裂，渣耗稳定，已在两台连铸机连续浇注三个月。');
  await choose(page, form, '技术领域', '新材料及其应用');
  await choose(page, form, '重点产业', '稀土钢');
  await choose(page, form, '成熟度', '7 级');
  await form.getByLabel('解决的问题').fill('稀土元素与传统保护渣反应，渣性恶化，铸坯表面纵裂率高。');
  await form
    .getByLabel('验证数据')
    .fill('三个月浇注 412 炉，表面纵裂率由 2.8% 降到 0.4%，由用户质检部门统计。');
  const advantages = await addRow(form, '优势指标', '添加指标');
  await advantages.getByLabel('指标名称').fill('表面纵裂率');
  await advantages.getByLabel('本成果').fill('0.4');
  await advantages.getByLabel('现有方案').fill('2.8');
  await advantages.getByLabel(/^单位/).fill('%');
  const owners = await addRow(form, '权利人', '添加权利人');
  await owners.getByLabel('名称').fill('演示·成果权利人');
  await owners.getByLabel('份额').fill('100');
  await choose(page, form, '转化方式', '许可');
  await page.keyboard.press('Escape');
  await choose(page, form, '价格方式', '面议');
  await form.getByLabel('联系人').fill('演示·李研究员');
  await form.getByLabel('电话').fill('0472-5550001');
  return submit(page, 'achievements');
}

/** Submits the open form once everything typed is saved. */
export async function submit(page: Page, kind: 'achievements' | 'demands'): Promise<string> {
  await expect(page.getByText(/已自动保存/)).toBeVisible();
  const id = new RegExp(`/work/${kind}/([^/]+)/edit`).exec(page.url())?.[1];
  expect(id).toBeTruthy();
  await page.getByRole('button', { name: '提交审核' }).click();
  await expect(page).not.toHaveURL(/edit/);
  return id ?? '';
}
