import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router';
import { AppLink } from '@/ui/text/AppLink';
import { useSession } from '../session/useSession';
import classes from './AccountCorner.module.css';

const AccountMenu = lazy(async () => ({ default: (await import('./AccountMenu')).AccountMenu }));

/** Sign-in for visitors, the person's menu otherwise; the menu's code is not part of the public pages. */
export function AccountCorner() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.status === 'signedIn') {
    return (
      <Suspense fallback={<div className={classes.place} />}>
        <AccountMenu account={session.account} />
      </Suspense>
    );
  }
  if (session.status === 'unknown') return <div className={classes.place} />;
  const target =
    pathname === '/' || pathname === '/sign-in' ? '' : `?return=${encodeURIComponent(pathname + search)}`;
  return (
    <Button component={AppLink} to={`/sign-in${target}`} className={classes.signIn}>
      登录
    </Button>
  );
}
