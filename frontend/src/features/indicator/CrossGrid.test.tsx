import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '@/ui/testing/renderUi';
import { CrossGrid } from './CrossGrid';
import { dimensionOf } from './dimensions';
import type { StatCrossTable, StatFigure } from './types';

const figure = (code: string, name: string, filter: string, grossFen: number): StatFigure => ({
  code,
  name,
  filter,
  contracts: 1,
  grossFen,
  technologyFen: 0,
  meanFen: grossFen,
  beforeContracts: 0,
  beforeGrossFen: 0,
  beforeTechnologyFen: 0,
  growth: null,
});

const table: StatCrossTable = {
  scope: {
    period: { code: '2026', name: '2026 年', from: '2026-01-01', to: '2026-12-31' },
    past: false,
    asOf: '2026-11-23T00:00:00Z',
    ledgerSequence: 1,
    area: '150203',
    areaName: '昆都仑区',
  },
  rowsTitle: '卖方城市',
  columnsTitle: '卖方省份',
  rows: [figure('150200*', '包头市', '150200*', 1_000_000)],
  columns: [figure('150000*', '内蒙古自治区', '150000*', 1_000_000)],
  cells: [{ row: '150200*', column: '150000*', figure: figure('', '', '', 1_000_000) }],
  total: figure('', '合计', '', 1_000_000),
};

const address = (path: string, changes: Record<string, string | null> = {}) =>
  `${path}?${new URLSearchParams(changes as Record<string, string>)}`;

it('opens a number by the finer of two dimensions of the same part of the filter', () => {
  renderUi(
    <CrossGrid
      table={table}
      rows={dimensionOf('SELLER_CITY', 'KIND')}
      columns={dimensionOf('SELLER_PROVINCE', 'KIND')}
      measure="GROSS"
      address={address}
    />,
  );

  const [cell, row, column] = screen.getAllByRole('link', { name: '1' });
  expect(cell?.getAttribute('href')).toContain('sellerRegion=150200*');
  expect(row?.getAttribute('href')).toContain('sellerRegion=150200*');
  expect(column?.getAttribute('href')).toContain('sellerRegion=150000*');
});
