import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { look } from './support/look';
import { settled, watch } from './support/settled';

const PUBLIC_PAGES = [
  '/',
  '/search',
  '/search?kind=DEMAND',
  '/indicator',
  '/sign-in',
  '/help',
  '/help/reviewer',
  '/no-such-page',
];

for (const address of PUBLIC_PAGES) {
  test(`the public page ${address} is accessible and fits a phone`, async ({ page }) => {
    await watch(page).goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await look(page, `public${address.replaceAll(/\W/g, '-')}`);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(page);
  });
}

test('dark colours and 关怀模式 keep their contrast and are remembered', async ({ page }) => {
  await watch(page).goto('/');
  await page.getByRole('button', { name: '关怀模式' }).click();
  await page.getByRole('button', { name: '切换到深色' }).click();
  await page.reload();

  await expect(page.locator('html')).toHaveAttribute('data-care', 'on');
  await expect(page.getByRole('button', { name: '切换到浅色' })).toBeVisible();
  await settled(page);
  await expectAccessible(page);
});

test('a visitor who opens the work area signs in first', async ({ page }) => {
  await page.goto('/work');

  await expect(page).toHaveURL('/sign-in?return=%2Fwork');
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
});

test('the phone menu carries the whole navigation', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: '打开菜单' }).click();
  await page.getByRole('dialog').getByRole('link', { name: '帮助' }).click();

  await expect(page.getByRole('heading', { name: '使用指南' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});
