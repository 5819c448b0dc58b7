import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '../testing/renderUi';
import { Clock } from './Clock';

it.each([
  [12, '剩余 12 个工作日', 'success'],
  [3, '剩余 3 个工作日', 'warning'],
  [0, '今日到期', 'danger'],
  [-2, '已超期 2 个工作日', 'danger'],
])('says what %i working days left mean', (left, words, tone) => {
  renderUi(<Clock workingDaysLeft={left} dueOn="2026-11-23" />);

  const clock = screen.getByTitle('截止 2026年11月23日');
  expect(clock).toHaveTextContent(words);
  expect(clock).toHaveAttribute('data-tone', tone);
});
