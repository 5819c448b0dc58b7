import { expect, type Locator, type Page } from '@playwright/test';
import { fact, field } from '../support/fields';
import { lookAndRead } from '../support/look';

/** Opens a case from the row it has in a queue of the desk. */
export async function openFromQueue(page: Page, filter: string, name: string): Promise<void> {
  await page.goto(`/work/desk?filter=${filter}`);
  const row = page.getByRole('row', { name });
  await row.getByRole('link').first().click();
  await page.getByRole('link', { name: /开始办理|查看材料/ }).click();
  await expect(page.getByRole('region', { name: '登记信息' })).toBeVisible();
}

/** Makes a move of the desk after its question was answered. */
export async function move(
  page: Page,
  name: string,
  answer: (dialog: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog', { name });
  await answer(dialog);
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}

export async function requestSupplement(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: '由我处理' }).click();
  await expect(page.getByText('由您处理中')).toBeVisible();
  await move(page, '要求补正', (dialog) => dialog.getByLabel('需要补正的内容').fill(text));
  await expect(page.getByText('暂停', { exact: true })).toBeVisible();
  await expect(fact(page, '办理期限')).toBeHidden();
}

/** The pre-check's remark may stand; the reason is kept beside it. */
export async function waive(page: Page, finding: string, reason: string): Promise<void> {
  const section = page.getByRole('region', { name: '金额明细' });
  await expect(section.getByText(finding)).toBeVisible();
  await section.getByRole('button', { name: '说明理由后放行' }).first().click();
  const dialog = page.getByRole('dialog', { name: '说明理由后放行' });
  await field(dialog, '理由').fill(reason);
  await lookAndRead(page, 'registrar-waive');
  await dialog.getByRole('button', { name: '记录理由' }).click();
  await expect(section.getByText(`已说明：${reason}`)).toBeVisible();
}

export async function register(page: Page, number: string): Promise<void> {
  await move(page, '二审通过并登记', async (dialog) => {
    await dialog.getByLabel('全国登记编号').fill(number);
    await dialog.getByLabel('已与全国技术合同管理系统核对无误').check();
  });
  await expect(fact(page, '全国登记编号')).toHaveText(number);
}

export async function refuse(page: Page, text: string): Promise<void> {
  await move(page, '不予登记', async (dialog) => {
    await dialog.getByRole('checkbox').first().check();
    await field(dialog, '理由').fill(text);
  });
  await expect(page.getByRole('region', { name: '不予登记的理由' })).toContainText(text);
}

/** Why the person may do nothing here: said in words, and every move is closed. */
export async function expectBarred(page: Page, reason: string): Promise<void> {
  await expect(page.getByText(reason).first()).toBeVisible();
  for (const name of ['二审通过并登记', '要求补正', '不予登记'])
    await expect(page.getByRole('button', { name, exact: true })).toBeDisabled();
}
