import { type Browser, expect, type Page } from '@playwright/test';
import { watch } from './settled';

export type Person = { email: string; password: string };

/** One of the demonstration data's people; the password is the one the platform was started with. */
export function demoPerson(name: string): Person {
  return {
    email: `${name}@demo.example`,
    password: process.env.EXCHANGE_DEMO_PASSWORD ?? 'demonstration-2026',
  };
}

/** A browser of their own for each person, as in life. */
export async function newPage(browser: Browser): Promise<Page> {
  return watch(await (await browser.newContext()).newPage());
}

/** A signed-in person's page, still empty. The form of signing in is played where people first join. */
export async function open(browser: Browser, name: string): Promise<Page> {
  const page = await newPage(browser);
  const answer = await page.request.post('/api/session', { data: demoPerson(name) });
  expect(answer.status(), `${name} signs in`).toBe(200);
  await page.addInitScript(() => localStorage.setItem('signed-in', '1'));
  return page;
}

/** What a request must carry to be the person's own; the page's session goes on with the cookie it leaves. */
export async function authorization(page: Page): Promise<{ Authorization: string }> {
  const answer = await page.request.post('/api/session/refresh');
  expect(answer.status()).toBe(200);
  return { Authorization: `Bearer ${(await answer.json()).accessToken}` };
}

/** Signs a person in through the page, as everyone does. */
export async function signIn(page: Page, { email, password }: Person): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel(/^密码/).first().fill(password);
  await page.getByRole('main').getByRole('button', { name: '登录' }).click();
  await expect(page).toHaveURL(/\/work/);
}
