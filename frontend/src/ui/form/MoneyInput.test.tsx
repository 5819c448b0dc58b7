import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { renderUi } from '../testing/renderUi';
import { MoneyInput } from './MoneyInput';

let latest: number | null = null;

function Field({ start = null }: { start?: number | null }) {
  const [fen, setFen] = useState(start);
  latest = fen;
  return <MoneyInput label="预算" value={fen} onChange={setFen} />;
}

it('turns 万元 into whole fen without a binary fraction', async () => {
  const { person } = renderUi(<Field />);

  await person.type(screen.getByLabelText('预算（万元）'), '0.29');

  expect(latest).toBe(290_000);
});

it('refuses at the field what is no amount and gives no value on', async () => {
  const { person } = renderUi(<Field start={1_000_000} />);
  const field = screen.getByLabelText('预算（万元）');
  expect(field).toHaveValue('1');

  await person.clear(field);
  await person.type(field, '-5');

  expect(latest).toBeNull();
  expect(screen.getByText(/请填写金额/)).toBeVisible();
});
