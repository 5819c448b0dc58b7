import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '../testing/renderUi';
import { ConfirmDialog, type Reason } from './ConfirmDialog';

it('confirms only with the reason that the rules want', async () => {
  const given: Reason[] = [];
  const { person } = renderUi(
    <ConfirmDialog
      opened
      title="退回成果"
      confirmLabel="退回"
      reason={{ label: '退回原因', required: true }}
      onConfirm={(reason) => given.push(reason)}
      onClose={() => undefined}
    />,
  );
  const confirm = await screen.findByRole('button', { name: '退回' });
  expect(confirm).toBeDisabled();
  expect(confirm).toHaveAccessibleDescription('填写“退回原因”后可以继续。');

  await person.type(screen.getByLabelText(/退回原因/), ' 缺少验证数据 ');
  await person.click(confirm);

  expect(given).toEqual([{ text: '缺少验证数据' }]);
});
