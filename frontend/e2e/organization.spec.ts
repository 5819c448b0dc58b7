import { expect, type Locator, type Page, test } from '@playwright/test';
import { creditCode, withWrongCheck } from './support/creditCode';
import { choose, field } from './support/fields';
import { look } from './support/look';
import { newPage, open, type Person, signIn } from './support/people';

const stamp = Date.now().toString().slice(-9);
const NAME = `昆北精密测试有限公司${stamp}`;
const CODE = creditCode(stamp);
const APPLICANT: Person = { email: `owner-${stamp}@example.cn`, password: `kunbei-first-${stamp}` };
const COLLEAGUE: Person = { email: `colleague-${stamp}@example.cn`, password: `kunbei-second-${stamp}` };

test('an organisation applies, is verified, and a colleague joins by its invitation', async ({ browser }) => {
  const applicant = await newPage(browser);
  await applyWithWrongCode(applicant);
  await correctCode(applicant);
  await signIn(applicant, APPLICANT);
  await applicant.goto('/work/organization');
  await expect(applicant.getByText(/等待区科学技术局核验/)).toBeVisible();

  await verify(await open(browser, 'administrator'));

  const address = await invite(applicant);
  const colleague = await newPage(browser);
  await accept(colleague, address);
  await signIn(colleague, COLLEAGUE);
  await colleague.goto('/work/organization');
  await expect(colleague.getByRole('heading', { name: NAME })).toBeVisible();
  await applicant.reload();
  await expect(applicant.getByRole('row', { name: COLLEAGUE.email }).getByText('正常')).toBeVisible();
});

async function applyWithWrongCode(page: Page): Promise<void> {
  await page.goto('/apply');
  const form = page.getByRole('main');
  await field(form, '统一社会信用代码').fill(withWrongCheck(CODE));
  await field(form, '单位名称').fill(NAME);
  await pick(page, form, '所在地区', '昆都仑区');
  await choose(page, form, '单位性质', '有限责任公司');
  await field(form, '联系人').fill('演示·白工');
  await field(form, '联系电话').fill('0472-5550199');
  await look(page, 'apply');
  await page.getByRole('button', { name: '下一步' }).click();
  await field(form, '姓名').fill('白晓');
  await field(form, '邮箱').fill(APPLICANT.email);
  await field(form, '手机或座机').fill('0472-5550199');
  await field(form, '设置密码').fill(APPLICANT.password);
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByText(NAME)).toBeVisible();
  await page.getByRole('button', { name: '提交申请' }).click();
}

/** The refusal stands at its field, and nothing of either step was lost. */
async function correctCode(page: Page): Promise<void> {
  const form = page.getByRole('main');
  await expect(page.getByRole('alert')).toContainText('统一社会信用代码');
  await expect(field(form, '单位名称')).toHaveValue(NAME);
  await expect(field(form, '所在地区')).toHaveValue('昆都仑区');
  await expect(field(form, '联系电话')).toHaveValue('0472-5550199');
  await look(page, 'apply-refused');
  await field(form, '统一社会信用代码').fill(CODE);
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(field(form, '邮箱')).toHaveValue(APPLICANT.email);
  await expect(field(form, '设置密码')).toHaveValue(APPLICANT.password);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(page.getByRole('heading', { name: '申请已提交' })).toBeVisible();
}

/** An entry of a long code list, found by typing. */
async function pick(page: Page, form: Locator, label: string, name: string): Promise<void> {
  await field(form, label).fill(name);
  await page.getByRole('option', { name }).first().click();
}

async function verify(administrator: Page): Promise<void> {
  await administrator.goto('/work/organizations');
  await look(administrator, 'organizations');
  await administrator.getByRole('link', { name: NAME }).click();
  await expect(administrator.getByText(CODE)).toBeVisible();
  await look(administrator, 'organization-review');
  await administrator.getByRole('button', { name: '通过核验' }).click();
  await administrator.getByRole('dialog').getByRole('button', { name: '通过核验' }).click();
  await expect(administrator.getByRole('main').getByText('已核验').first()).toBeVisible();
}

async function invite(page: Page): Promise<string> {
  await page.goto('/work/organization/members');
  await page.getByRole('button', { name: '邀请成员' }).click();
  const dialog = page.getByRole('dialog');
  await field(dialog, '姓名').fill('高远');
  await field(dialog, '邮箱').fill(COLLEAGUE.email);
  await dialog.getByRole('checkbox', { name: '企业成员' }).check();
  await dialog.getByRole('button', { name: '生成邀请链接' }).click();
  const address = await page
    .getByRole('dialog')
    .getByText(/\/invitation#/)
    .textContent();
  await page.getByRole('dialog').getByRole('button', { name: '完成' }).click();
  await expect(page.getByRole('row', { name: COLLEAGUE.email })).toBeVisible();
  await look(page, 'members');
  return address ?? '';
}

async function accept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(COLLEAGUE.email)).toBeVisible();
  await look(page, 'invitation');
  await field(page.getByRole('main'), '设置密码').fill(COLLEAGUE.password);
  await page.getByRole('button', { name: '接受邀请' }).click();
  await expect(page.getByRole('heading', { name: new RegExp(`已加入.*${NAME}`) })).toBeVisible();
}
