import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderUi } from '@/ui/testing/renderUi';
import { FeedbackForm } from './FeedbackForm';
import type { ToldReason } from './feedbackData';

const reasons: ToldReason[] = [
  { code: 'SUITABLE', label: '合适' },
  { code: 'TOO_EARLY', label: '成熟度太低' },
  { code: 'BENEFIT_UNCLEAR', label: '效益不清楚' },
  { code: 'COMMERCIAL_ROUTE_UNCLEAR', label: '商业路径不清楚' },
  { code: 'TOO_COSTLY', label: '太贵' },
  { code: 'WRONG_FIELD', label: '领域不符' },
  { code: 'FIGURES_NOT_MET', label: '指标达不到' },
  { code: 'ALREADY_SOLVED', label: '已经解决' },
  { code: 'CONTACT_FAILED', label: '联系不上' },
];

function form(initial: ToldReason['code'][] = []) {
  const onSend = vi.fn();
  const shown = renderUi(
    <FeedbackForm
      reasons={reasons}
      initial={{ reasons: initial, remark: '' }}
      pending={false}
      problem={undefined}
      onSend={onSend}
    />,
  );
  return { ...shown, onSend };
}

it('sends the chosen reasons with the remark', async () => {
  const { person, onSend } = form();

  await person.click(screen.getByRole('checkbox', { name: '成熟度太低' }));
  await person.click(screen.getByRole('checkbox', { name: '太贵' }));
  await person.type(screen.getByRole('textbox', { name: '说明' }), '还没有中试数据');
  await person.click(screen.getByRole('button', { name: '发送反馈' }));

  expect(onSend).toHaveBeenCalledWith({ reasons: ['TOO_EARLY', 'TOO_COSTLY'], remark: '还没有中试数据' });
});

it('lets only a failed contact stand beside suitable', async () => {
  const { person } = form();

  await person.click(screen.getByRole('checkbox', { name: '合适' }));

  expect(screen.getByRole('checkbox', { name: '领域不符' })).toBeDisabled();
  expect(screen.getByRole('checkbox', { name: '联系不上' })).toBeEnabled();
});

it('asks for a reason', async () => {
  const { person, onSend } = form();

  await person.click(screen.getByRole('button', { name: '发送反馈' }));

  expect(screen.getByText('请至少选择一项理由。')).toBeVisible();
  expect(onSend).not.toHaveBeenCalled();
});

it('begins with what stands', () => {
  form(['TOO_COSTLY']);

  expect(screen.getByRole('checkbox', { name: '太贵' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: '合适' })).toBeDisabled();
});
