import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '@/ui/testing/renderUi';
import type { BenchPair } from './brokerageData';
import { PairCard } from './PairCard';

const pair: BenchPair = {
  matchId: 'm',
  demand: {
    id: 'd',
    title: '裂纹消除',
    organizationName: null,
    fieldName: '新材料',
    lowFen: null,
    highFen: null,
    demo: false,
  },
  achievement: {
    id: 'a',
    title: '渣系',
    organizationName: '研究院',
    fieldName: '新材料',
    lowFen: null,
    highFen: null,
    demo: true,
  },
  score: 72,
  reason: '内容得分 72/88。符合：产业。',
  findings: [{ label: '产业', agreement: 'MET', reason: '同一产业。' }],
  foundAt: '2026-11-02T04:00:00Z',
  days: 12,
};

it('names both sides, but not an anonymous owner', () => {
  renderUi(<PairCard pair={pair} />);

  expect(screen.getByRole('link', { name: '裂纹消除' })).toHaveAttribute('href', '/demands/d');
  expect(screen.getByText('匿名发布 · 新材料')).toBeVisible();
  expect(screen.getByText('研究院 · 新材料')).toBeVisible();
});

it('tells why when asked, and offers an introduction to brokers only', async () => {
  const { person } = renderUi(<PairCard pair={pair} />);

  expect(screen.queryByRole('button', { name: '引荐双方' })).toBeNull();
  await person.click(screen.getByRole('button', { name: '为什么相配' }));

  expect(screen.getByText('同一产业。')).toBeVisible();
});
