import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '@/ui/testing/renderUi';
import { RankingReasons } from './RankingChoice';
import type { Ranking } from './ranking';

const ranking: Ranking = {
  personal: true,
  weights: [
    { criterion: 'RELEVANCE', label: '技术相关度', most: 50, conduct: false },
    { criterion: 'FEEDBACK', label: '匹配反馈', most: 6, conduct: true },
  ],
  priorGood: 1.5,
  priorCases: 5,
  answerDays: 7,
  leastTold: 3,
};

it('names every weight and what it looks at', () => {
  renderUi(<RankingReasons ranking={ranking} />);

  const row = screen.getByRole('row', { name: /匹配反馈/ });
  expect(within(row).getByText('6')).toBeVisible();
  expect(within(row).getByText('单位的行为记录')).toBeVisible();
  expect(screen.getByText(/由 2 项相加，满分 56/)).toBeVisible();
  expect(screen.getByText(/当作已有 5 家、其中 1.5/)).toBeVisible();
});
