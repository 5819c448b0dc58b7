import { expect, type Page, test } from '@playwright/test';
import { look } from './support/look';
import { open } from './support/people';

const GOOD = 600;
const stamp = Date.now().toString().slice(-6);

/** Each wrong row: its cells, the column at fault and what is said of it. */
const WRONG = [
  ['W-1,连铸坯表面检测,一段说明,12,', '成熟度', '代码表中没有这一项'],
  ['W-2,轧辊堆焊修复,一段说明,5,2027-02-30', '有效期至', '没有这一天'],
  ['W-3,尾矿提取萤石,<b>一段说明</b>,5,', '成果简介', '只接受纯文本'],
  ['G-1,与第一行同号,一段说明,5,', '来源编号', '与第 2 行的来源编号相同'],
] as const;
const ROWS = GOOD + WRONG.length;

test('a file with wrong rows is checked, imported past a reload, and every row accounted for', async ({
  browser,
}) => {
  const page = await open(browser, 'institute');
  await page.goto('/work/imports');
  await look(page, 'imports');
  await page.getByLabel('来源名称').fill(`成果台账 ${stamp}`);
  await page.getByLabel('选择文件并试运行').setInputFiles({
    name: `成果台账${stamp}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(sheet()),
  });

  await expect(page).toHaveURL(/imports\/[^/]+$/);
  await expectOutcome(page, '试运行');
  for (const [index, [, column, message]] of WRONG.entries()) {
    const finding = page.getByRole('row', { name: `第 ${GOOD + 2 + index} 行` });
    await expect(finding).toContainText(column);
    await expect(finding).toContainText(message);
  }
  await look(page, 'import-checked');

  await page.getByRole('button', { name: '开始导入' }).click();
  await expect(page.getByRole('progressbar', { name: '导入进度', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('progressbar', { name: '导入进度', exact: true })).toBeVisible();
  await expectOutcome(page, '导入');
  await look(page, 'import-done');

  await page.getByRole('link', { name: /查看我的成果/ }).click();
  await expect(page.getByRole('link', { name: new RegExp(`台账成果 ${stamp}-`) }).first()).toBeVisible();
  await page.goto('/work/imports');
  await expect(page.getByRole('row', { name: `成果台账${stamp}.csv` })).toContainText(`${GOOD}`);
});

function sheet(): string {
  const good = Array.from(
    { length: GOOD },
    (_, index) => `G-${index + 1},台账成果 ${stamp}-${index + 1},用于核对批量导入的一段说明,5,2027-12-31`,
  );
  return ['来源编号,成果名称,成果简介,成熟度,有效期至', ...good, ...WRONG.map(([cells]) => cells)].join('\n');
}

/** New and refused rows together are the rows of the file. */
async function expectOutcome(page: Page, pass: string): Promise<void> {
  const panel = page.getByRole('region', { name: pass, exact: true });
  await expect(panel.getByText(`共 ${ROWS} 行`)).toBeVisible({ timeout: 90_000 });
  for (const [label, count] of [
    ['新增', GOOD],
    ['拒绝', WRONG.length],
    ['合计', ROWS],
  ]) {
    const figure = panel
      .getByRole('term')
      .filter({ hasText: label as string })
      .locator('..');
    await expect(figure.getByRole('definition')).toHaveText(`${count}`);
  }
}
