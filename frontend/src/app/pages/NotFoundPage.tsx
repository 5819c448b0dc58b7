import { Button, Group } from '@mantine/core';
import { MessagePage } from '@/ui/layout/MessagePage';
import { AppLink } from '@/ui/text/AppLink';

export function NotFoundPage() {
  return (
    <MessagePage code="404" title="没有找到这个页面">
      <p>地址可能有误，或者内容已被撤回、过期。您可以从搜索重新查找。</p>
      <Group>
        <Button component={AppLink} to="/search?kind=ACHIEVEMENT">
          去搜索
        </Button>
        <Button component={AppLink} to="/" variant="default">
          回到首页
        </Button>
      </Group>
    </MessagePage>
  );
}
