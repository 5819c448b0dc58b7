import { Button } from '@mantine/core';
import { MessagePage } from '@/ui/layout/MessagePage';
import { AppLink } from '@/ui/text/AppLink';
import { ROLE_NAMES, type Role } from './roles';
import { useAccount } from './useSession';

/** Says which roles may see the page, which one the person has, and where to turn. */
export function ForbiddenPage({ anyOf }: { anyOf: readonly Role[] }) {
  const account = useAccount();
  const needed = anyOf.map((role) => ROLE_NAMES[role]).join('、');
  const held = account?.roles.map((role) => ROLE_NAMES[role]).join('、');
  return (
    <MessagePage code="403" title="您的角色不能查看此页">
      <p>
        此页面向{needed}开放。您当前的角色是{held || '无'}。
      </p>
      <p>如需此权限，请联系本单位的管理员；如果您有多个账号，请退出后换用其他账号登录。</p>
      <Button component={AppLink} to="/work">
        回到工作台
      </Button>
    </MessagePage>
  );
}
