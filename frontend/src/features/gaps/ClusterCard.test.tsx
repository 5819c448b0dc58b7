import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '@/ui/testing/renderUi';
import { ClusterCard } from './ClusterCard';
import type { Cluster } from './gapData';

const listing = (id: string, title: string, highFen: number | null) => ({
  id,
  title,
  organizationName: id === 'd2' ? null : '康禾',
  fieldName: '生物医药',
  lowFen: null,
  highFen,
  demo: false,
});

const cluster: Cluster = {
  name: '骨植入物、多孔钛合金',
  terms: ['骨植入物', '多孔钛合金'],
  fields: ['生物医药'],
  budgetFen: 180_000_000,
  withBudget: 1,
  nearest: 0.06,
  candidateId: null,
  demands: [
    {
      demand: listing('d1', '植入物后处理', 180_000_000),
      x: 0.1,
      y: 0.2,
      nearest: listing('a', '双相不锈钢', null),
      probability: 0.06,
    },
    { demand: listing('d2', '抗菌涂层', null), x: 0.2, y: 0.1, nearest: null, probability: 0 },
  ],
};

it('says how many, how much and how far', () => {
  renderUi(<ClusterCard cluster={cluster} number={1} mayDecide={false} />);

  expect(screen.getByRole('heading', { name: /骨植入物、多孔钛合金/ })).toBeVisible();
  expect(screen.getByText(/2 项需求 · 生物医药/)).toHaveTextContent('180 万元（2 项中 1 项公开）');
  expect(screen.getByRole('link', { name: '双相不锈钢' })).toBeVisible();
  expect(screen.getByText(/合用可能性 6.0%/)).toBeVisible();
  expect(screen.getByText(/没有可以显示的成果/)).toBeVisible();
  expect(screen.getByText('匿名发布')).toBeVisible();
});

it('lets the bureau alone make a candidate of it, once', () => {
  renderUi(<ClusterCard cluster={cluster} number={1} mayDecide={false} />);
  expect(screen.queryByRole('button')).toBeNull();

  renderUi(<ClusterCard cluster={cluster} number={2} mayDecide />);
  expect(screen.getByRole('button', { name: /^列为揭榜候选/ })).toBeVisible();

  renderUi(<ClusterCard cluster={{ ...cluster, candidateId: 'c' }} number={3} mayDecide />);
  expect(screen.getAllByRole('button')).toHaveLength(1);
  expect(screen.getByText('已列为揭榜候选')).toBeVisible();
});
