import { fireEvent, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useKeys } from './useKeys';

function Page({ onTake }: { onTake: () => void }) {
  useKeys({ t: onTake });
  return <input aria-label="意见" />;
}

it('acts on the key in either case, but not while somebody types or holds Control', () => {
  const take = vi.fn();
  const { getByLabelText } = render(<Page onTake={take} />);

  fireEvent.keyDown(document.body, { key: 't' });
  fireEvent.keyDown(document.body, { key: 'T' });
  fireEvent.keyDown(getByLabelText('意见'), { key: 't' });
  fireEvent.keyDown(document.body, { key: 't', ctrlKey: true });

  expect(take).toHaveBeenCalledTimes(2);
});
