import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '../testing/renderUi';
import type { Column, Sort } from './columns';
import { DataTable } from './DataTable';

type Contract = { id: number; name: string; value: string };

const columns: Column<Contract>[] = [
  { key: 'name', header: '项目名称', cell: (row) => row.name },
  { key: 'value', header: '成交额（万元）', cell: (row) => row.value, align: 'right', sortable: true },
];
const rows: Contract[] = [{ id: 1, name: '尾矿回收', value: '120' }];

it('sorts descending first and then turns round', async () => {
  const asked: Sort[] = [];
  const table = (sort?: Sort) => (
    <DataTable
      caption="合同"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty="无"
      onSort={(next) => asked.push(next)}
      {...(sort ? { sort } : {})}
    />
  );
  const { person, rerender } = renderUi(table());
  await person.click(screen.getByRole('button', { name: '成交额（万元）' }));
  rerender(table({ key: 'value', direction: 'descending' }));
  expect(screen.getByRole('columnheader', { name: '成交额（万元）' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await person.click(screen.getByRole('button', { name: '成交额（万元）' }));

  expect(asked.map((sort) => sort.direction)).toEqual(['descending', 'ascending']);
});

it('shows the empty state only on the first page', () => {
  const props = {
    caption: '合同',
    columns,
    rows: [],
    rowKey: (row: Contract) => row.id,
    empty: '还没有合同',
  };
  const { rerender } = renderUi(<DataTable {...props} />);
  expect(screen.getByText('还没有合同')).toBeVisible();

  rerender(<DataTable {...props} page={{ onPrevious: () => undefined }} />);
  expect(screen.queryByText('还没有合同')).toBeNull();
  expect(screen.getByRole('button', { name: '下一页' })).toBeDisabled();
});

it('gives each cell its heading for stacked rows, unless it speaks for itself', () => {
  const speaking: Column<Contract>[] = [
    ...columns,
    { key: 'open', header: '操作', unlabelled: true, cell: () => '打开' },
  ];
  renderUi(<DataTable caption="合同" columns={speaking} rows={rows} rowKey={(row) => row.id} empty="无" />);

  expect(screen.getByRole('cell', { name: '120' })).toHaveAttribute('data-label', '成交额（万元）');
  expect(screen.getByRole('cell', { name: '打开' })).not.toHaveAttribute('data-label');
});
