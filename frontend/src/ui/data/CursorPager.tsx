import { Button } from '@mantine/core';
import { formatCount } from '@/lib/numbers';
import classes from './DataTable.module.css';

/** One page of a list that is read by cursor; a direction without its callback has no further page. */
export type CursorPage = {
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  total?: number;
};

export function CursorPager({ page: { onPrevious, onNext, total } }: { page: CursorPage }) {
  if (!onPrevious && !onNext && total === undefined) return null;
  return (
    <nav aria-label="翻页" className={classes.pager}>
      {total === undefined ? null : <span className={classes.total}>共 {formatCount(total)} 条</span>}
      <Button variant="default" size="xs" disabled={!onPrevious} onClick={onPrevious}>
        上一页
      </Button>
      <Button variant="default" size="xs" disabled={!onNext} onClick={onNext}>
        下一页
      </Button>
    </nav>
  );
}
