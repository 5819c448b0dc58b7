import { expect, type Page, test } from '@playwright/test';
import { field } from './support/fields';
import { look } from './support/look';
import { newPage, open } from './support/people';
import { settled } from './support/settled';

const NOWHERE = '龘靐齉龘';

/** While the platform fills its index, searching is limited to titles. */
test.beforeAll(async ({ request }) => {
  await expect
    .poll(async () => (await (await request.get('/api/search?kind=ACHIEVEMENT&q=稀土')).json()).limited, {
      timeout: 90_000,
    })
    .toBe(false);
});

test('a visitor is offered ways on, compares, exports and uses the keys', async ({ browser }) => {
  const page = await newPage(browser);

  await test.step('a search in vain says what to loosen', async () => {
    await page.goto(`/search?kind=ACHIEVEMENT&q=${NOWHERE}&maturity=1`);
    await settled(page);
    await expect(page.getByText('没有找到符合条件的内容')).toBeVisible();
    await expect(page.getByRole('link', { name: '发布需求' }).last()).toBeVisible();
    await look(page, 'search-in-vain');
  });

  await test.step('a filter too many can be lifted from the empty page', async () => {
    await page.goto('/search?kind=ACHIEVEMENT&q=稀土&year=1999');
    const ways = page.getByRole('navigation', { name: '放宽条件后能找到的内容' });
    await ways.getByRole('link', { name: '不限发布年份' }).click();
    await expect(page).not.toHaveURL(/year=/);
    await expect(results(page).first()).toBeVisible();
  });

  await test.step('a slip of the fingers is offered as a link', async () => {
    const title = await results(page).first().getByRole('heading', { level: 2 }).innerText();
    const [wrong, right] = misspelt(title);
    await page.goto(`/search?kind=ACHIEVEMENT&q=${encodeURIComponent(wrong)}`);
    await expect(page.getByText('您是不是要找：')).toContainText(right);
    await look(page, 'search-meant');
  });

  await test.step('the keys go through the results and mark some', async () => {
    await page.goto('/search?kind=ACHIEVEMENT');
    await settled(page);
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: '搜索内容' })).toBeFocused();
    await page.getByRole('combobox', { name: '搜索内容' }).blur();
    for (const key of ['j', 'c', 'j', 'c', 'k']) await page.keyboard.press(key);
    await expect(results(page).first().getByRole('heading').getByRole('link')).toBeFocused();
    await expect(page.getByText('已选 2 项比较')).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
    await look(page, 'search-keys');
    await page.keyboard.press('Escape');
  });

  await test.step('a fifth is refused with the reason', async () => {
    for (const index of [2, 3]) {
      const box = results(page).nth(index).getByRole('checkbox');
      // What is chosen stands in the address, so the box follows a moment after the click.
      await box.click();
      await expect(box).toBeChecked();
    }
    await results(page).nth(4).getByRole('checkbox').click();
    await expect(page.getByText('最多比较四项。请先取消一项再选。')).toBeVisible();
    await expect(results(page).nth(4).getByRole('checkbox')).not.toBeChecked();
    await look(page, 'search-chosen');
  });

  await test.step('the chosen stand side by side', async () => {
    await page.getByRole('region', { name: '比较' }).getByRole('link', { name: '比较' }).click();
    const table = page.getByRole('region', { name: '成果比较' });
    await expect(table.getByRole('columnheader')).toHaveCount(5);
    await expect(table.getByText('有差异').first()).toBeVisible();
    await look(page, 'compare');
  });

  await test.step('the results can be saved as a file', async () => {
    await page.goto('/search?kind=DEMAND');
    await page.getByRole('button', { name: '导出' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: '导出为 CSV' }).click();
    expect((await download).suggestedFilename()).toBe('需求检索结果.csv');
  });
});

test('what was sought in vain becomes an entry of the vocabulary', async ({ browser }) => {
  const visitor = await newPage(browser);
  await visitor.goto(`/search?kind=ACHIEVEMENT&q=${NOWHERE}`);
  await settled(visitor);
  const page = await open(browser, 'administrator');

  await page.goto('/work/search-index/unanswered');
  await settled(page);
  await look(page, 'unanswered');
  await page
    .getByRole('link', { name: `加入词表：${NOWHERE}` })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: '新增词条' });
  await field(dialog, '词').fill('稀土');
  await field(dialog, '词').press('Enter');
  await field(dialog, '来源').fill('科技局核定');
  await look(page, 'vocabulary-entry');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('row', { name: new RegExp(NOWHERE) })).toContainText('本局新增');
  await look(page, 'vocabulary');

  await expect(async () => {
    await visitor.reload();
    await expect(results(visitor).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });

  await page.goto('/work/search-index/candidates');
  await settled(page);
  await look(page, 'candidates');
});

function results(page: Page) {
  return page.getByRole('region', { name: '检索结果' }).locator('li[data-result]');
}

/** Two neighbouring characters of a title in each other's place, and what was meant. */
function misspelt(title: string): [wrong: string, right: string] {
  const right = (/\p{Script=Han}{6,}/u.exec(title)?.[0] ?? title).slice(0, 6);
  return [`${right.slice(0, 2)}${right[3]}${right[2]}${right.slice(4)}`, right];
}
