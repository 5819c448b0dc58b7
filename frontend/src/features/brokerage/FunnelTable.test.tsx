import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderUi } from '@/ui/testing/renderUi';
import type { FunnelStep } from './brokerageData';
import { FunnelTable } from './FunnelTable';

const steps: FunnelStep[] = [
  {
    stage: 'PAIRED',
    label: '配对',
    count: 40,
    valueFen: null,
    ofPrevious: null,
    ofFirst: null,
    medianDays: null,
  },
  {
    stage: 'SUBMITTED',
    label: '提交登记',
    count: 10,
    valueFen: 123_000_000,
    ofPrevious: 0.5,
    ofFirst: 0.25,
    medianDays: 21,
  },
];

it('shows shares and opens each figure to its pairs', async () => {
  const opened = vi.fn();
  const { person } = renderUi(<FunnelTable steps={steps} withValues chosen={undefined} onOpen={opened} />);

  const row = screen.getByRole('row', { name: /提交登记/ });
  expect(within(row).getByText('50.0%')).toBeVisible();
  expect(within(row).getByText('25.0%')).toBeVisible();
  expect(within(row).getByText('21.0')).toBeVisible();
  expect(within(row).getByText('123')).toBeVisible();
  await person.click(within(row).getByRole('button', { name: /10，查看“提交登记”的清单/ }));

  expect(opened).toHaveBeenCalledWith('SUBMITTED');
});

it('has no column of sums for whom they are not', () => {
  renderUi(<FunnelTable steps={steps} withValues={false} chosen={undefined} onOpen={() => {}} />);

  expect(screen.queryByRole('columnheader', { name: /成交额/ })).toBeNull();
});
