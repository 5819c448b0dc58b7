import { useSyncExternalStore } from 'react';
import { type Account, currentSession, onSessionChange, type SessionState } from '@/api/session';
import { hasAnyRole, type Role } from './roles';

export function useSession(): SessionState {
  return useSyncExternalStore(onSessionChange, currentSession);
}

/** The signed-in person's account, if there is one. */
export function useAccount(): Account | undefined {
  const session = useSession();
  return session.status === 'signedIn' ? session.account : undefined;
}

export function useHasRole(anyOf: readonly Role[]): boolean {
  const account = useAccount();
  return account !== undefined && hasAnyRole(account, anyOf);
}
