// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { authorizedFetch } from './client';
import { currentSession, refreshSession, signIn, signOut } from './session';

const account = { id: 1, name: '王工', email: 'w@example.cn', roles: ['ENTERPRISE_MEMBER'] };
let valid = 'token-1';
let issued = 1;
let refreshes = 0;
let refreshable = true;

/** The server's side of the contract, reduced to tokens. */
async function server(input: Request | string, init?: RequestInit): Promise<Response> {
  const request = new Request(
    new URL(typeof input === 'string' ? input : input.url, 'http://localhost'),
    init,
  );
  const { pathname } = new URL(request.url);
  if (pathname === '/api/session/refresh') {
    refreshes++;
    return refreshable ? issue() : new Response('{}', { status: 401 });
  }
  if (pathname === '/api/session') return issue();
  const headers = typeof input === 'string' ? request.headers : input.headers;
  return new Response('{}', { status: headers.get('Authorization') === `Bearer ${valid}` ? 200 : 401 });
}

function issue(): Response {
  valid = `token-${++issued}`;
  return Response.json({ accessToken: valid, expiresIn: 600, account });
}

beforeEach(async () => {
  refreshes = 0;
  refreshable = true;
  vi.stubGlobal('fetch', server);
  await signIn('w@example.cn', 'secret');
});
afterEach(async () => {
  await signOut();
  vi.unstubAllGlobals();
});

const ask = () => authorizedFetch(new Request('http://localhost/api/contracts'));

it('refreshes an expired token once for all requests that wait for it', async () => {
  valid = 'rotated-elsewhere';

  const answers = await Promise.all([ask(), ask(), ask()]);

  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
  expect(refreshes).toBe(1);
});

it('hands the 401 on and becomes anonymous when the session has ended', async () => {
  valid = 'rotated-elsewhere';
  refreshable = false;

  expect((await ask()).status).toBe(401);
  expect(currentSession().status).toBe('anonymous');
});

it('does not ask for a refresh while the token is good', async () => {
  expect((await ask()).status).toBe(200);
  expect(refreshes).toBe(0);
});

it('keeps the session when the server fails for a moment', async () => {
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 503 }));

  expect(await refreshSession()).toBe(false);
  expect(currentSession().status).toBe('signedIn');
});
