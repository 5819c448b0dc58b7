import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '../testing/renderUi';
import { MoneyText } from './MoneyText';

it('chooses the unit by size and keeps the exact sum in the title', () => {
  renderUi(<MoneyText fen={78_149_999_999} rounded />);

  expect(screen.getByText('7.81 亿元')).toHaveAttribute('title', '781,499,999.99 元');
});
