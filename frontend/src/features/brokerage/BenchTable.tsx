import type { Problem } from '@/api/problem';
import type { CursorPage } from '@/ui/data/CursorPager';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { BenchHeader } from './BenchHeader';

type BenchTableProps<Row> = {
  words: { lead: string; title: string; empty: string; emptyHint: string };
  columns: readonly Column<Row>[];
  /** Undefined while loading. */
  rows: readonly Row[] | undefined;
  problem: Problem | undefined;
  page: CursorPage;
};

/** A tab of the workbench that is one table, page by page. */
export function BenchTable<Row extends { id: string }>({ words, problem, ...table }: BenchTableProps<Row>) {
  return (
    <>
      <BenchHeader lead={words.lead} />
      {problem ? <ProblemAlert problem={problem} /> : null}
      <Panel padded={false}>
        <DataTable
          caption={words.title}
          rowKey={(row) => row.id}
          empty={<EmptyState title={words.empty} hint={words.emptyHint} />}
          {...table}
        />
      </Panel>
    </>
  );
}
