import type { ReactNode } from 'react';
import { Navigate, Outlet, type RouteObject, useLocation } from 'react-router';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { ForbiddenPage } from './ForbiddenPage';
import { EVERY_ROLE, hasAnyRole, type Role } from './roles';
import { useSession } from './useSession';

/** Lets through who is signed in with one of the roles; others sign in first or learn who may see the page. */
export function RequireRole({ anyOf, children }: { anyOf: readonly Role[]; children: ReactNode }) {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.status === 'unknown') return <SkeletonRows label="正在恢复登录状态" />;
  if (session.status === 'anonymous') {
    return <Navigate replace to={`/sign-in?return=${encodeURIComponent(pathname + search)}`} />;
  }
  return hasAnyRole(session.account, anyOf) ? children : <ForbiddenPage anyOf={anyOf} />;
}

/** A group of routes for the given roles, or for everyone signed in. */
export function guarded(children: RouteObject[], anyOf: readonly Role[] = EVERY_ROLE): RouteObject {
  return {
    element: (
      <RequireRole anyOf={anyOf}>
        <Outlet />
      </RequireRole>
    ),
    children,
  };
}
