import type { ReactNode } from 'react';

export type Column<Row> = {
  key: string;
  /** With the unit where it is a sum: 成交额（万元）. */
  header: string;
  cell: (row: Row) => ReactNode;
  /** Sums and counts stand right, in tabular figures. */
  align?: 'left' | 'right';
  sortable?: boolean;
  width?: number | string;
  /** Left out on narrow screens. */
  secondary?: boolean;
  /** Buttons and the like speak for themselves: no heading before them where rows are stacked. */
  unlabelled?: boolean;
};

export type Sort = { key: string; direction: 'ascending' | 'descending' };
