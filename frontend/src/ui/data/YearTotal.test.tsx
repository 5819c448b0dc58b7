import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '../testing/renderUi';
import { YearTotal } from './YearTotal';
import type { YearSums } from './yearSums';

const year: YearSums = {
  contracts: 125,
  grossFen: 78_100_000_000,
  technologyFen: 46_200_000_000,
  targetFen: 120_000_000_000,
  targetSource: null,
  demo: false,
};

it('states the sum, its target and how far it has come', () => {
  renderUi(<YearTotal year={year} to="/work/indicator/contracts" />);

  expect(screen.getByRole('link', { name: '7.81' })).toHaveAttribute('href', '/work/indicator/contracts');
  expect(screen.getByText('年度目标 12 亿元，完成 65.1%')).toBeVisible();
  expect(screen.getByText('登记合同 125 项，其中技术交易额 4.62 亿元')).toBeVisible();
});

it('says that a year has no target yet', () => {
  renderUi(<YearTotal year={{ ...year, targetFen: null }} />);

  expect(screen.getByText('年度目标尚未录入')).toBeVisible();
});
