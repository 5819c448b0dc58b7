import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { renderUi } from '@/ui/testing/renderUi';
import { PageText } from './PageText';

const pages = ['第一条 标的', '第二条 乙方不得提出异议。', '第三条 验收'];

beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

it('opens at the marked sentence', () => {
  renderUi(<PageText pages={pages} label="合同文本" mark={{ page: 2, from: 4, to: 13 }} />);

  expect(screen.getByText('乙方不得提出异议。').tagName).toBe('MARK');
  expect(screen.getByText('第 2 页，共 3 页')).toBeInTheDocument();
});

it('finds words on other pages', async () => {
  renderUi(<PageText pages={pages} label="合同文本" />);

  await userEvent.type(screen.getByLabelText('在文本中查找'), '验收');
  await userEvent.click(screen.getByRole('button', { name: '第 3 页 1 处' }));

  expect(screen.getByText('验收').tagName).toBe('MARK');
});
