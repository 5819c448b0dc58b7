import { Button, Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconLayoutDashboard, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { type Account, signOut } from '@/api/session';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { ROLE_NAMES } from '../session/roles';
import classes from './AccountMenu.module.css';
import { NotificationBell } from './NotificationBell';

export function AccountMenu({ account }: { account: Account }) {
  const leave = useLeave();
  return (
    <div className={classes.corner}>
      <Button
        component={AppLink}
        to="/work"
        variant="light"
        className={classes.work}
        leftSection={<IconLayoutDashboard size={18} aria-hidden="true" />}
      >
        工作台
      </Button>
      <NotificationBell />
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <UnstyledButton className={classes.person} aria-label={`${account.name}的菜单`}>
            <IconUserCircle size={24} stroke={1.6} aria-hidden="true" />
            <span className={classes.name}>{account.name}</span>
            <IconChevronDown size={16} aria-hidden="true" />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <span className={classes.organization}>{account.organizationName ?? '未加入单位'}</span>
            {account.demo ? <DemoBadge /> : null}{' '}
            <span>{account.roles.map((role) => ROLE_NAMES[role]).join('、')}</span>
          </Menu.Label>
          <Menu.Divider />
          <Menu.Item
            component={AppLink}
            to="/work"
            leftSection={<IconLayoutDashboard size={18} aria-hidden="true" />}
          >
            工作台
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={18} aria-hidden="true" />} onClick={leave}>
            退出登录
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** Signs out and forgets everything that was fetched for this person. */
function useLeave() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await navigate('/');
    await signOut();
    queries.clear();
  };
}
