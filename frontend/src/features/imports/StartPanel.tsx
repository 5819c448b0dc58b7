import { Button } from '@mantine/core';
import { formatCount } from '@/lib/numbers';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { useStart } from './importData';
import classes from './imports.module.css';
import type { Import } from './types';

/** Begins the real run, or says why it cannot begin. */
export function StartPanel({ item }: { item: Import }) {
  const start = useStart(item.id);
  const reason = whyNot(item);
  const rejected = item.check?.counts.rejected ?? 0;
  return (
    <Panel title="正式导入">
      <p className={classes.note}>
        {reason ??
          (rejected > 0
            ? `有问题的 ${formatCount(rejected)} 行不会导入，其余的行照常导入。也可以改好文件后重新上传。`
            : '没有发现错误，可以导入。')}
      </p>
      <Button onClick={() => start.start(undefined)} loading={start.pending} disabled={reason !== undefined}>
        开始导入
      </Button>
      {start.problem ? <ProblemAlert problem={start.problem} /> : null}
    </Panel>
  );
}

function whyNot(item: Import): string | undefined {
  const check = item.check;
  if (!check || check.state === 'QUEUED' || check.state === 'RUNNING') return '试运行完成后可以开始导入。';
  if (check.state === 'FAILED') return '试运行没有完成。请按提示修改文件后重新上传。';
  const { created, updated } = check.counts;
  return created + updated === 0 ? '没有可以新增或更新的行。' : undefined;
}
