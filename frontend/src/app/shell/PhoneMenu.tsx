import { Drawer } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { AppLink } from '@/ui/text/AppLink';
import { PUBLIC_NAVIGATION } from '../navigation';
import { useAccount } from '../session/useSession';
import classes from './PhoneMenu.module.css';
import { ViewSettings } from './ViewSettings';
import { WorkNavigation } from './WorkNavigation';

/** The whole navigation in a drawer, for narrow screens. */
export function PhoneMenu({ onClose }: { onClose: () => void }) {
  const account = useAccount();
  useCloseOnMove(onClose);
  return (
    <Drawer opened onClose={onClose} size={300} title="菜单" closeButtonProps={{ 'aria-label': '关闭菜单' }}>
      <nav aria-label="主导航" className={classes.links}>
        {PUBLIC_NAVIGATION.map(({ to, label }) => (
          <AppLink key={to} to={to} className={classes.link}>
            {label}
          </AppLink>
        ))}
        <ViewSettings />
      </nav>
      {account ? <WorkNavigation account={account} /> : null}
    </Drawer>
  );
}

function useCloseOnMove(onClose: () => void) {
  const { key } = useLocation();
  const first = useRef(key);
  useEffect(() => {
    if (first.current !== key) onClose();
  }, [key, onClose]);
}
