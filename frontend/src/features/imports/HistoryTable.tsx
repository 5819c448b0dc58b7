import { tableTime } from '@/lib/dates';
import { formatCount } from '@/lib/numbers';
import type { CursorPage } from '@/ui/data/CursorPager';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { AppLink } from '@/ui/text/AppLink';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { KIND_NAMES, text } from './messages';
import type { Import } from './types';

const COLUMNS: readonly Column<Import>[] = [
  {
    key: 'file',
    header: '文件',
    cell: (item) => <AppLink to={`/work/imports/${item.id}`}>{item.file.name}</AppLink>,
  },
  { key: 'kind', header: '内容', cell: (item) => KIND_NAMES[item.kind] },
  { key: 'source', header: '来源', secondary: true, cell: (item) => item.sourceSystem },
  { key: 'owner', header: '归属单位', secondary: true, cell: (item) => item.organizationName },
  { key: 'state', header: '状态', unlabelled: true, cell: (item) => <ImportState item={item} /> },
  {
    key: 'taken',
    header: '已接受',
    align: 'right',
    cell: (item) => formatCount(accepted(item)),
  },
  {
    key: 'rejected',
    header: '被拒绝',
    align: 'right',
    cell: (item) => formatCount((item.run ?? item.check)?.counts.rejected ?? 0),
  },
  { key: 'at', header: '上传时间', cell: (item) => tableTime(item.createdAt) },
];

function accepted(item: Import): number {
  const counts = item.run?.counts;
  return counts ? counts.created + counts.updated + counts.unchanged : 0;
}

function ImportState({ item }: { item: Import }) {
  const pass = item.run ?? item.check;
  const name = item.run ? '导入' : '试运行';
  return (
    <>
      {name} <StatusBadge status={pass?.state ?? 'QUEUED'} />
    </>
  );
}

/** Earlier imports, newest first. */
export function HistoryTable({ items, page }: { items: readonly Import[] | undefined; page: CursorPage }) {
  return (
    <DataTable
      caption="导入记录"
      columns={COLUMNS}
      rows={items}
      rowKey={(item) => item.id}
      page={page}
      empty={<EmptyState title={text.historyEmpty} hint="上传文件后，这里显示每次导入的进度和结果。" />}
    />
  );
}
