import { expect, type Locator, type Page } from '@playwright/test';
import { choose, field } from '../support/fields';
import { pdfOfPages } from '../support/pdf';

/** A sentence on the second page that the desk's check points at. */
export const DOUBTFUL = '被许可方不得对许可专利的有效性提出异议。';

/** Completes the contract that the agreement has prefilled, and submits it. */
export async function fileContract(page: Page, sum: string): Promise<void> {
  const form = page.getByRole('main');
  // Field and industry come from the listing, parties and price from the agreement: nothing is asked twice.
  await expect(field(form, '技术领域')).toHaveValue('新材料及其应用');
  await choose(page, form, '知识产权类型', '技术秘密');
  await choose(page, form, '计划类别', '计划外');
  await choose(page, form, '服务的国民经济行业', '黑色金属冶炼');
  await form.getByRole('combobox', { name: '社会经济目标' }).click();
  await page.getByRole('option').first().click();
  await form.getByText('否', { exact: true }).first().click();
  for (const label of ['签订日期', '起始日期']) await fillDay(form, label, '2026-11-20');
  await fillDay(form, '截止日期', '2028-11-19');
  await fillContents(form);
  await form.getByLabel('上传合同文本').setInputFiles({
    name: '合同.pdf',
    mimeType: 'application/pdf',
    buffer: textOf(sum),
  });
  await expect(form.getByText('合同.pdf')).toBeVisible();
  await expect(page.getByText(/有内容尚未保存|处必须修改/)).toBeHidden();
}

async function fillDay(form: Locator, label: string, day: string): Promise<void> {
  await field(form, label).fill(day);
  await field(form, label).blur();
}

async function fillContents(form: Locator): Promise<void> {
  await form.getByLabel('标的的内容、范围和要求').fill('稀土钢连铸保护渣配方及使用技术的普通许可。');
  await form.getByLabel('履行的计划、地点和方式').fill('自签订起两年，在被许可方包头厂区实施。');
  await form.getByLabel('技术信息和资料的保密').fill('双方对配方保密，期限五年。');
  await form.getByLabel('技术成果的归属').fill('原有成果归许可方，改进成果归改进方。');
  await form.getByLabel('收益的分配办法').fill('使用费一次总付。');
  await form.getByLabel('验收标准和方法').fill('连续浇注三十炉，表面纵裂率不高于 0.5%。');
}

function textOf(sum: string): Buffer {
  return pdfOfPages(
    [
      '技术秘密使用许可合同',
      '第一条 许可方许可被许可方使用稀土钢连铸保护渣配方。',
      `第二条 使用费总额 ${sum} 万元，一次付清。`,
      '第三条 验收标准：连续浇注三十炉，表面纵裂率不高于 0.5%。',
    ],
    [`第四条 ${DOUBTFUL}`, '第五条 双方按第三条的验收标准共同验收。'],
  );
}
