import { Button } from '@mantine/core';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { problemOf } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { MessagePage } from '@/ui/layout/MessagePage';
import { NotFoundPage } from './NotFoundPage';

/** A new release removes the files of the old one; an open page then fails to load its next part. */
function isOutdated(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module/i.test(error.message);
}

export function ErrorPage() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const outdated = isOutdated(error);
  return (
    <MessagePage
      code={outdated ? '更新' : '出错'}
      title={outdated ? '平台已更新或网络中断' : '这个页面没有打开'}
    >
      {outdated ? <p>请重新加载页面。已保存的内容不受影响。</p> : <ProblemAlert problem={problemOf(error)} />}
      <Button mt="md" onClick={() => window.location.reload()}>
        重新加载
      </Button>
    </MessagePage>
  );
}
