import { type Browser, expect, type Page, test } from '@playwright/test';
import { change, expectClock, supplement } from './registrar/applicant';
import { type Filed, submitContract } from './registrar/contract';
import {
  expectBarred,
  move,
  openFromQueue,
  refuse,
  register,
  requestSupplement,
  waive,
} from './registrar/desk';
import { invite, judge } from './registrar/experts';
import { expectCounted, freezeAndReproduce, saveForms, yearGross } from './registrar/figures';
import { askProgress, expectStanding, type Paper, takePaper } from './registrar/papers';
import { dayBefore, longDay } from './support/days';
import { fact } from './support/fields';
import { lookAndRead } from './support/look';
import { newPage, open } from './support/people';

const stamp = Date.now().toString().slice(-6);
const NUMBER = `20261502${stamp}77`;
const TECHNOLOGY_YUAN = 6_000_000;
const WHOLE_YUAN = 6_200_000;
const MORE_YUAN = 300_000;
/** In first review since 2026-11 in the demonstration's data. */
const EARLIER = '高炉炉缸侵蚀诊断与护炉技术服务';
const EXPERTS = { expert: '演示·吴专家', 'expert-steel': '演示·沈专家', 'expert-energy': '演示·曹专家' };

test('a registrar’s whole day', async ({ browser }) => {
  test.setTimeout(600_000);
  const institute = await open(browser, 'institute');
  const large = await submitContract(institute, {
    project: `保护渣在线熔化控制系统开发 ${stamp}`,
    technologyYuan: TECHNOLOGY_YUAN,
    stamp: `${stamp}1`,
  });
  const building = await submitContract(institute, {
    project: `渣料库房改造 ${stamp}`,
    technologyYuan: 300_000,
    stamp: `${stamp}2`,
  });
  const administrator = await open(browser, 'administrator');
  const before = await yearGross(administrator);
  const reviewer = await open(browser, 'reviewer');

  const dueOn = await test.step('intake starts the clock', () => accept(reviewer, large));
  await test.step('a supplement stops it and starts it anew', () => restart(browser, reviewer, dueOn));
  await test.step('the first review passes with a remark answered', () => passFirst(reviewer, large));
  const second = await open(browser, 'second-reviewer');
  await test.step('three experts are heard', () => hearExperts(browser, second, large));
  await test.step('the second review registers', () => register(second, NUMBER));
  await test.step('another case is refused', () => refuseBuilding(reviewer, building));
  const visitor = await newPage(browser);
  const certificate = await test.step('papers are public by their code', () =>
    papers(institute, visitor, large, building));
  await test.step('a change passes both reviews', () => changes(browser, institute, reviewer, second, large));
  await test.step('the new certificate stands in the old one’s place', async () => {
    await expectStanding(visitor, await takePaper(institute, large.id, '技术合同'), '登记有效');
    await expectStanding(visitor, certificate, '已变更');
  });
  await test.step('the day’s figures', async () => {
    const added = (WHOLE_YUAN + MORE_YUAN) * 100;
    await expect.poll(() => yearGross(administrator), { timeout: 20_000 }).toBe(before + added);
    await expectCounted(administrator, large.reference, 2);
    await freezeAndReproduce(administrator);
    await saveForms(second, NUMBER);
  });
});

async function accept(reviewer: Page, filed: Filed): Promise<string> {
  await openFromQueue(reviewer, 'SUBMITTED', filed.reference);
  await expect(reviewer.getByText('未开始', { exact: true })).toBeVisible();
  await move(reviewer, '受理');
  await expect(fact(reviewer, '受理日期')).toHaveText(longDay(dayBefore(0)));
  await expect(reviewer.getByText(/^剩余 \d+ 个工作日$/).first()).toBeVisible();
  await lookAndRead(reviewer, 'registrar-case');
  return (await fact(reviewer, '办理期限').innerText()).trim();
}

/** A case taken in days ago has the whole period again from today, as one taken in today. */
async function restart(browser: Browser, reviewer: Page, dueOn: string): Promise<void> {
  const asked = `请写明各期付款的条件 ${stamp}`;
  const schedule = `签订后付三成，中期评审通过后付四成，验收合格后付三成 ${stamp}。`;
  await openFromQueue(reviewer, 'FIRST_REVIEW', EARLIER);
  const acceptedOn = await fact(reviewer, '受理日期').innerText();
  expect(acceptedOn).not.toBe(longDay(dayBefore(0)));
  await requestSupplement(reviewer, asked);

  const applicant = await open(browser, 'metal-inst');
  await supplement(applicant, EARLIER, asked, schedule);
  await expectClock(applicant, /[^/?]+(?=\?|$)/.exec(reviewer.url())?.[0] ?? '', dueOn);

  await reviewer.reload();
  await expect(fact(reviewer, '办理期限')).toHaveText(dueOn);
  await expect(fact(reviewer, '受理日期')).toHaveText(acceptedOn);
  await expect(reviewer.getByRole('region', { name: '与上一次提交的差异' })).toContainText(stamp);
}

/** Whoever passed the first review reads at once why the second is not for them. */
async function passFirst(reviewer: Page, filed: Filed): Promise<void> {
  await openFromQueue(reviewer, 'first', filed.reference);
  await waive(
    reviewer,
    '登记表的合同成交额与合同文本中的总额不一致',
    '差额为另行结算的设备款，已与双方核对。',
  );
  await move(reviewer, '一审通过');
  await expectBarred(reviewer, '二审人不能与一审人相同。请由其他审核人处理。');
}

async function hearExperts(browser: Browser, second: Page, filed: Filed): Promise<void> {
  await openFromQueue(second, 'second', filed.reference);
  await expect(second.getByRole('button', { name: '二审通过并登记' })).toBeDisabled();
  await heard(browser, second, filed, '目标明确，设备已单列，技术交易额核算合理。');
  await lookAndRead(second, 'registrar-opinions');
}

async function heard(browser: Browser, second: Page, filed: Filed, text: string): Promise<void> {
  await move(second, '转专家评审');
  await invite(second, Object.values(EXPERTS));
  for (const expert of Object.keys(EXPERTS)) await judge(browser, expert, filed.project, text);
  await second.reload();
  await expect(second.getByText('已提交 3 份，须 3 份')).toBeVisible();
}

async function refuseBuilding(reviewer: Page, filed: Filed): Promise<void> {
  await openFromQueue(reviewer, 'SUBMITTED', filed.reference);
  await move(reviewer, '受理');
  await refuse(reviewer, '标的是库房改造施工，属于建设工程，不是技术合同。');
}

async function papers(institute: Page, visitor: Page, large: Filed, refused: Filed): Promise<Paper> {
  const certificate = await takePaper(institute, large.id, '技术合同');
  await lookAndRead(institute, 'registrar-certificate');
  await expectStanding(visitor, certificate, '登记有效');
  const notice = await takePaper(institute, refused.id, '不予登记');
  await expectStanding(visitor, notice, '不予登记');
  await lookAndRead(visitor, 'registrar-verified');
  const found = await askProgress(visitor, large.reference, large.codeEnd);
  await expect(found.getByText('已登记')).toBeVisible();
  return certificate;
}

/** A change to a large value is heard by experts as a first application is. */
async function changes(
  browser: Browser,
  institute: Page,
  reviewer: Page,
  second: Page,
  filed: Filed,
): Promise<void> {
  const reason = `增加二号连铸机现场试验 ${stamp}`;
  await change(institute, filed.id, reason, `${TECHNOLOGY_YUAN + MORE_YUAN}`);
  await reviewer.goto('/work/desk/changes');
  await reviewer.getByRole('row', { name: filed.reference }).getByRole('link').first().click();
  await expect(reviewer.getByRole('region', { name: '与登记版本的差异' })).toContainText('630 万元');
  await lookAndRead(reviewer, 'registrar-change');
  await move(reviewer, '一审通过');
  await expect(reviewer.getByText('二审人不能与一审人相同')).toBeVisible();
  await second.goto(reviewer.url());
  await expect(second.getByRole('button', { name: '二审通过并变更登记' })).toBeDisabled();
  await heard(browser, second, filed, '增加的现场试验属于技术开发，核算合理。');
  await move(second, '二审通过并变更登记');
  await expect(second.getByText('已变更').first()).toBeVisible();
}
