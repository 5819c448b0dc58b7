import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { DownloadYear } from './DownloadYear';
import { messages } from './messages';
import type { YearRow } from './types';

const words = messages.columns;
const COLUMNS: readonly Column<YearRow>[] = [
  { key: 'year', header: words.year, width: 90, cell: (row) => row.year },
  { key: 'rest', header: words.rest, align: 'right', width: 110, cell: (row) => row.rest },
  { key: 'worked', header: words.worked, align: 'right', width: 110, cell: (row) => row.worked },
  { key: 'days', header: words.workingDays, align: 'right', width: 110, cell: (row) => row.workingDays },
  {
    key: 'source',
    header: words.source,
    cell: (row) =>
      row.editionId ? <AppLink to={`/work/calendar/${row.editionId}`}>{row.source}</AppLink> : row.source,
  },
  { key: 'file', header: words.file, width: 90, cell: (row) => <DownloadYear year={row.year} /> },
];

export function YearsPanel({ years }: { years: readonly YearRow[] | undefined }) {
  return (
    <Panel title={messages.years} padded={false}>
      <DataTable
        caption={messages.years}
        columns={COLUMNS}
        rows={years}
        rowKey={(row) => String(row.year)}
        empty={null}
      />
    </Panel>
  );
}
