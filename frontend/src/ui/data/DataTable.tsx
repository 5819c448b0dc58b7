import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { SkeletonRows } from '../feedback/SkeletonRows';
import { type CursorPage, CursorPager } from './CursorPager';
import type { Column, Sort } from './columns';
import classes from './DataTable.module.css';
import { HeadCell } from './HeadCell';

type DataTableProps<Row> = {
  /** Read out as the table's name. */
  caption: string;
  columns: readonly Column<Row>[];
  /** Undefined while loading. */
  rows: readonly Row[] | undefined;
  rowKey: (row: Row) => string | number;
  selectedKey?: string | number | undefined;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  page?: CursorPage;
  /** Few short figures: stays a table on phones, where other rows are stacked. */
  figures?: boolean;
  empty: ReactNode;
};

/** A list as rows: skeleton while it loads, its own empty state, sorting by heading, paging by cursor; on phones its rows are stacked. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  empty,
  page,
  sort,
  onSort,
  figures = false,
  ...rest
}: DataTableProps<Row>) {
  if (!rows) return <SkeletonRows rows={6} height={40} label={`正在加载${caption}`} />;
  if (rows.length === 0 && !page?.onPrevious) return <>{empty}</>;
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section className={classes.scroller} aria-label={caption} tabIndex={0}>
        <Table className={classes.table} data-stacked={!figures} verticalSpacing="xs" highlightOnHover>
          <Table.Thead className={classes.head}>
            <Table.Tr>
              {columns.map((column) => (
                <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Rows columns={columns} rows={rows} {...rest} />
          </Table.Tbody>
        </Table>
      </section>
      {page ? <CursorPager page={page} /> : null}
    </div>
  );
}

type RowsProps<Row> = Pick<DataTableProps<Row>, 'columns' | 'rowKey' | 'selectedKey'> & {
  rows: readonly Row[];
};

function Rows<Row>({ columns, rows, rowKey, selectedKey }: RowsProps<Row>) {
  return rows.map((row) => {
    const key = rowKey(row);
    return (
      <Table.Tr key={key} data-selected={key === selectedKey} className={classes.row}>
        {columns.map((column) => (
          <Table.Td
            key={column.key}
            data-align={column.align}
            data-secondary={column.secondary}
            data-label={column.unlabelled ? undefined : column.header}
          >
            {column.cell(row)}
          </Table.Td>
        ))}
      </Table.Tr>
    );
  });
}
