import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderUi } from '@/ui/testing/renderUi';
import { PageTurner } from './PageTurner';

it('turns to the page whose number is typed', async () => {
  const turn = vi.fn();
  const { person } = renderUi(<PageTurner page={1} pages={12} onTurn={turn} />);

  await person.clear(screen.getByLabelText('页码，共 12 页'));
  await person.type(screen.getByLabelText('页码，共 12 页'), '7{Enter}');

  expect(turn).toHaveBeenCalledWith(7);
});

it.each(['0', '13', '两', ''])('keeps its page for %j', async (typed) => {
  const turn = vi.fn();
  const { person } = renderUi(<PageTurner page={3} pages={12} onTurn={turn} />);
  const box = screen.getByLabelText('页码，共 12 页');

  await person.clear(box);
  await person.type(box, `${typed}{Enter}`);

  expect(turn).not.toHaveBeenCalled();
  expect(box).toHaveValue('3');
});
