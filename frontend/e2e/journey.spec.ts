import { expect, type Locator, type Page, test } from '@playwright/test';
import { publishAchievement } from './journey/achievement';
import { DOUBTFUL, fileContract } from './journey/contract';
import { publishDemand } from './journey/demand';
import { choose } from './support/fields';
import { look } from './support/look';
import { open as openPage } from './support/people';

const SUM = '138.5';
const SUM_FEN = 138_500_000;

/** Each person has a browser of their own, as in life. */
test('the main job, from a published achievement to the figure in the indicator', async ({ browser }) => {
  test.setTimeout(600_000);
  const stamp = Date.now().toString().slice(-6);
  const achievement = `稀土钢连铸低碱保护渣 ${stamp}`;
  const demand = `稀土钢板坯表面纵裂控制 ${stamp}`;
  const open = (name: string) => openPage(browser, name);

  const institute = await open('institute');
  await publishAchievement(institute, achievement);
  const enterprise = await open('enterprise');
  const demandId = await publishDemand(enterprise, demand);
  const administrator = await open('administrator');
  const before = await yearGross(administrator);
  await approve(administrator, achievement);
  await approve(administrator, demand);

  await seeMatch(enterprise, demandId, achievement);
  const match = enterprise.getByRole('listitem').filter({ hasText: achievement });
  await match.getByRole('link', { name: '联系对方' }).first().click();
  await enterprise.getByLabel('留言').fill('贵方保护渣在我厂二号连铸机是否可以试用，请报价。');
  await enterprise.getByRole('button', { name: '发送' }).click();
  await expect(enterprise).toHaveURL(/negotiations\/[^n]/);

  await offer(institute, achievement);
  await enterprise.reload();
  await enterprise.getByRole('button', { name: '接受报价' }).click();
  await enterprise.getByRole('dialog').getByRole('button', { name: '接受报价' }).click();
  await expect(enterprise.getByText('已达成').first()).toBeVisible();
  await look(enterprise, 'journey-negotiation');

  await institute.reload();
  await institute.getByRole('button', { name: '查看合同登记表' }).click();
  await expect(institute).toHaveURL(/contracts\/[^/]+$/);
  await fileContract(institute, SUM);
  await look(institute, 'journey-contract');
  await institute.getByRole('button', { name: '提交登记' }).click();
  await institute.getByRole('dialog').getByRole('button', { name: '提交登记' }).click();
  await expect(institute.getByText('已提交').first()).toBeVisible();

  const first = await open('first-reviewer');
  const reference = await findAtDesk(first, achievement);
  await readContract(first);
  await move(first, '受理');
  await move(first, '一审通过');
  const second = await open('second-reviewer');
  await second.goto(first.url());
  await register(second, `20261502${stamp}88`.padEnd(16, '0'));
  await look(second, 'journey-case');

  await institute.goto('/work/registrations');
  await expect(institute.getByRole('row', { name: reference }).getByText('已登记')).toBeVisible();

  await expect.poll(() => yearGross(administrator), { timeout: 20_000 }).toBe(before + SUM_FEN);
  await administrator.goto('/work/indicator');
  await look(administrator, 'journey-dashboard');
  await administrator.getByRole('link', { name: '查看全部合同' }).click();
  await administrator.getByRole('link', { name: reference }).click();
  await expect(administrator.getByRole('heading', { name: '账本记录' })).toBeVisible();
  await look(administrator, 'journey-registration');
});

async function yearGross(page: Page): Promise<number> {
  const answer = await page.request.get('/api/public/indicator');
  return (await answer.json()).year.grossFen;
}

async function approve(page: Page, title: string): Promise<void> {
  await page.goto('/work/reviews');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: '通过并发布' }).click();
  await expect(page).toHaveURL(/\/work\/reviews$/);
}

/** The match arises by itself within seconds; the best one shows its reasons at once. */
async function seeMatch(page: Page, demandId: string, achievement: string): Promise<void> {
  await expect(async () => {
    await page.goto(`/work/demands/${demandId}/matches`);
    await expect(page.getByRole('link', { name: achievement }).first()).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByText('双方原文对照').first()).toBeVisible();
  await tellSuitable(page);
  await look(page, 'journey-matches');
}

async function tellSuitable(page: Page): Promise<void> {
  await page.getByRole('button', { name: '反馈', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: '对这一匹配的反馈' });
  await dialog.getByRole('checkbox', { name: '合适' }).check();
  await dialog.getByRole('button', { name: '发送反馈' }).click();
  await expect(page.getByText('本单位的反馈：合适').first()).toBeVisible();
}

async function offer(page: Page, achievement: string): Promise<void> {
  await page.goto('/work/negotiations');
  await page.getByRole('link', { name: new RegExp(achievement) }).click();
  await page.getByRole('button', { name: '提出报价' }).click();
  const form = page.getByRole('main');
  await choose(page, form, '合同类别', '技术秘密使用许可');
  await choose(page, form, '支付方式', '一次总付');
  await form.getByLabel('金额').fill(SUM);
  await form.getByLabel('主要条款').fill('普通许可两年，含现场技术指导，签订后十日内付清。');
  await form.getByLabel('报价有效期至').fill('2026-12-31');
  await form.getByLabel('报价有效期至').blur();
  await form.getByRole('button', { name: '发送报价' }).click();
  await expect(page.getByRole('button', { name: '撤回报价' })).toBeVisible();
}

async function findAtDesk(page: Page, project: string): Promise<string> {
  await page.goto('/work/desk?filter=SUBMITTED');
  const row = page.getByRole('row', { name: new RegExp(project) });
  await row.getByRole('link').first().click();
  const reference = /KQ-\d{4}-\d{6}/.exec((await row.textContent()) ?? '')?.[0] ?? '';
  expect(reference).not.toBe('');
  await look(page, 'journey-desk');
  await page.getByRole('link', { name: /开始办理|查看材料/ }).click();
  await expect(page.getByRole('button', { name: '受理' })).toBeVisible();
  return reference;
}

/** The contract's own page beside the form: words found in it, and the sentence of a finding marked in it. */
async function readContract(page: Page): Promise<void> {
  const original = page.getByRole('region', { name: '合同.pdf', exact: true });
  await original.getByLabel('在原件中查找').fill('验收 标准');
  await expect(original.getByText('第 1 处，共 2 处')).toBeVisible();
  await original.getByRole('button', { name: '下一处' }).click();
  await expect(original.getByText('第 2 处，共 2 处')).toBeVisible();
  await expect(original.getByRole('region', { name: '第 2 页' }).locator('.highlight')).toHaveText(
    '验收标准',
  );
  await original.getByLabel('在原件中查找').press('Escape');

  await page.getByRole('link', { name: DOUBTFUL }).first().click();
  await expect(original.getByText('已在原件第 2 页标出该句')).toBeAttached();
  const marks = original.locator('[data-sentence-mark]');
  await expect(marks.first()).toBeInViewport();
  expect(await textUnder(marks)).toContain('有效性提出异议');
  await look(page, 'journey-original');
}

/** The words of the page that lie under the middle of each mark. */
async function textUnder(marks: Locator): Promise<string> {
  const texts = await marks.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const under = document.elementsFromPoint(left + width / 2, top + height / 2);
      return under.find((each) => each.matches('.textLayer span'))?.textContent ?? '';
    }),
  );
  return texts.join('');
}

async function move(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function register(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: '二审通过并登记' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('全国登记编号').fill(number);
  await dialog.getByLabel('已与全国技术合同管理系统核对无误').check();
  await dialog.getByRole('button', { name: '二审通过并登记' }).click();
  await expect(page.getByText('已登记').first()).toBeVisible();
}
