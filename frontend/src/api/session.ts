import { type Problem, ProblemError, problemFrom } from './problem';
import type { paths } from './schema';

type SessionAnswer = paths['/api/session']['post']['responses']['200']['content']['application/json'];
export type Account = SessionAnswer['account'];
export type SessionState =
  | { status: 'unknown' }
  | { status: 'anonymous' }
  | { status: 'signedIn'; accessToken: string; account: Account };

/** Only says that a refresh is worth asking for; the tokens themselves are never stored where scripts can read them. */
const HINT = 'signed-in';
const ADDRESS = '/api/session';

let state: SessionState = localStorage.getItem(HINT) ? { status: 'unknown' } : { status: 'anonymous' };
let refreshing: Promise<boolean> | undefined;
const listeners = new Set<() => void>();

function become(next: SessionState) {
  state = next;
  if (next.status === 'signedIn') localStorage.setItem(HINT, '1');
  if (next.status === 'anonymous') localStorage.removeItem(HINT);
  for (const listener of listeners) listener();
}

export function currentSession(): SessionState {
  return state;
}

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function accept(response: Response): Promise<void> {
  const { accessToken, account } = (await response.json()) as SessionAnswer;
  become({ status: 'signedIn', accessToken, account });
}

export async function signIn(email: string, password: string): Promise<void> {
  const response = await fetch(ADDRESS, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new ProblemError(await refusal(response));
  await accept(response);
}

async function refusal(response: Response): Promise<Problem> {
  return problemFrom(await response.json().catch(() => undefined), response.status);
}

export async function signOut(): Promise<void> {
  const token = state.status === 'signedIn' ? state.accessToken : '';
  await fetch(ADDRESS, { method: 'DELETE', headers: { Authorization: `Bearer ${token}` } }).catch(
    () => undefined,
  );
  become({ status: 'anonymous' });
}

/** Asks for a new access token; callers at the same time share one request, because the refresh token works once. */
export function refreshSession(): Promise<boolean> {
  refreshing ??= acrossTabs(requestRefresh).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

/** Two tabs must not present the same refresh token either: its reuse would end the whole session. */
async function acrossTabs(work: () => Promise<boolean>): Promise<boolean> {
  return navigator.locks ? navigator.locks.request('session-refresh', work) : work();
}

async function requestRefresh(): Promise<boolean> {
  try {
    const response = await fetch(`${ADDRESS}/refresh`, { method: 'POST' });
    if (response.ok) await accept(response);
    else if (response.status < 500) become({ status: 'anonymous' });
    return response.ok;
  } catch {
    if (state.status === 'unknown') become({ status: 'anonymous' });
    return false;
  }
}
