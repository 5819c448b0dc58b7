import { Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router';
import { AppLink } from '@/ui/text/AppLink';
import { PUBLIC_NAVIGATION } from '../navigation';
import { AccountCorner } from './AccountCorner';
import { Brand } from './Brand';
import classes from './Header.module.css';
import { HeaderSearch } from './HeaderSearch';
import { ViewSettings } from './ViewSettings';

const PhoneMenu = lazy(async () => ({ default: (await import('./PhoneMenu')).PhoneMenu }));

export function Header() {
  const [opened, menu] = useDisclosure();
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <Burger
          className={classes.burger}
          opened={opened}
          onClick={menu.toggle}
          size="sm"
          aria-label="打开菜单"
          aria-expanded={opened}
        />
        <Brand />
        <PublicNavigation />
        <HeaderSearch />
        <ViewSettings />
        <AccountCorner />
      </div>
      {opened ? (
        <Suspense>
          <PhoneMenu onClose={menu.close} />
        </Suspense>
      ) : null}
    </header>
  );
}

function PublicNavigation() {
  const { pathname, search } = useLocation();
  const here = pathname + search;
  return (
    <nav aria-label="主导航" className={classes.links}>
      {PUBLIC_NAVIGATION.map(({ to, label }) => (
        <AppLink
          key={to}
          to={to}
          className={classes.link}
          aria-current={here.startsWith(to) ? 'page' : undefined}
        >
          {label}
        </AppLink>
      ))}
    </nav>
  );
}
