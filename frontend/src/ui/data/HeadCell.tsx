import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { Column, Sort } from './columns';
import classes from './DataTable.module.css';

type HeadCellProps<Row> = {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
};

const ICONS = { ascending: IconArrowUp, descending: IconArrowDown } as const;

export function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const { key, header, align, secondary, width, sortable } = column;
  const direction = sort?.key === key ? sort.direction : undefined;
  const Icon = direction ? ICONS[direction] : IconArrowsSort;
  const next = direction === 'descending' ? 'ascending' : 'descending';
  return (
    <Table.Th data-align={align} data-secondary={secondary} w={width} aria-sort={direction}>
      {sortable && onSort ? (
        <UnstyledButton className={classes.sort} onClick={() => onSort({ key, direction: next })}>
          {header}
          <Icon size={14} aria-hidden="true" />
        </UnstyledButton>
      ) : (
        header
      )}
    </Table.Th>
  );
}
