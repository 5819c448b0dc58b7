import { DownloadButton } from '@/app/connected/DownloadButton';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { formatCount } from '@/lib/numbers';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { Panel } from '@/ui/layout/Panel';
import { useFindings } from './importData';
import classes from './imports.module.css';
import { text } from './messages';
import type { Import, ImportFinding, Phase } from './types';

const COLUMNS: readonly Column<ImportFinding>[] = [
  { key: 'row', header: '行', width: 110, cell: (finding) => `第 ${formatCount(finding.row)} 行` },
  { key: 'column', header: '列', width: 130, cell: (finding) => finding.column },
  {
    key: 'severity',
    header: '级别',
    cell: (finding) =>
      finding.severity === 'ERROR' ? <strong className={classes.error}>错误</strong> : '提示',
  },
  { key: 'message', header: '问题', cell: (finding) => finding.message },
  {
    key: 'value',
    header: '填写的内容',
    cell: (finding) => <span className={classes.value}>{finding.value}</span>,
  },
];

/** Every finding with its row and column, page by page or as a file. */
export function FindingsPanel({ item, phase }: { item: Import; phase: Phase }) {
  const pass = phase === 'RUN' ? item.run : item.check;
  const { after, pageOf } = useCursorPaging();
  const { data } = useFindings(item.id, phase, after, pass?.done ?? 0);
  const address = `/api/imports/${item.id}/findings/${phase}/file`;
  const count = pass?.counts.findings ?? 0;
  return (
    <Panel
      title={`问题与提示（${formatCount(count)}）`}
      padded={false}
      aside={
        count > 0 ? (
          <DownloadButton size="compact-sm" address={address} name={`导入问题-${item.file.name}.csv`}>
            下载全部
          </DownloadButton>
        ) : undefined
      }
    >
      <DataTable
        caption="问题与提示"
        columns={COLUMNS}
        rows={data?.items}
        rowKey={(finding) => `${finding.row}-${finding.column}-${finding.message}`}
        page={pageOf(data)}
        empty={<EmptyState title={text.noErrors} />}
      />
    </Panel>
  );
}
