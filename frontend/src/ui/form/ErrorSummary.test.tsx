import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '../testing/renderUi';
import { ErrorSummary } from './ErrorSummary';

it('takes the focus and leads to the field', async () => {
  const errors = [{ field: 'title', label: '名称', message: '请填写名称' }];
  const { person } = renderUi(
    <>
      <ErrorSummary errors={errors} />
      <input id="title" aria-label="名称" />
    </>,
  );
  expect(screen.getByRole('alert')).toHaveFocus();

  await person.click(screen.getByRole('button', { name: '名称：请填写名称' }));

  expect(screen.getByLabelText('名称')).toHaveFocus();
});
