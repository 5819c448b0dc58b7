import { act, screen } from '@testing-library/react';
import { createRef, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { renderUi } from '@/ui/testing/renderUi';
import type { OpenPdf } from './openPdf';
import { SearchBar } from './SearchBar';

type Listener = (news: object) => void;

/** Stands for an open file: keeps what it is told and tells what it is made to tell. */
function openFile() {
  const listeners = new Map<string, Listener[]>();
  const told: object[] = [];
  const bus = {
    on: (name: string, listener: Listener) => listeners.set(name, [...(listeners.get(name) ?? []), listener]),
    off: vi.fn(),
    dispatch: (name: string, news: object) => told.push({ name, ...news }),
  };
  const tell = (name: string, news: object) =>
    act(() => {
      for (const listener of listeners.get(name) ?? []) listener(news);
    });
  return { open: { bus, viewer: {} } as unknown as OpenPdf, told, tell };
}

function Search({ open }: { open: OpenPdf }) {
  const [words, setWords] = useState('');
  return <SearchBar input={createRef()} open={open} words={words} onWords={setWords} />;
}

it('counts the hits and goes on to the next and back', async () => {
  const { open, told, tell } = openFile();
  const { person } = renderUi(<Search open={open} />);

  await person.type(screen.getByLabelText('在原件中查找'), '验收');
  tell('updatefindmatchescount', { matchesCount: { current: 1, total: 3 } });
  await person.keyboard('{Enter}{Shift>}{Enter}{/Shift}');

  expect(screen.getByText('第 1 处，共 3 处')).toBeInTheDocument();
  expect(told.slice(-2)).toMatchObject([
    { name: 'find', type: 'again', query: '验收', findPrevious: false },
    { name: 'find', type: 'again', query: '验收', findPrevious: true },
  ]);
});

it('says that nothing was found, and ends the search with Escape', async () => {
  const { open, told, tell } = openFile();
  const { person } = renderUi(<Search open={open} />);

  await person.type(screen.getByLabelText('在原件中查找'), '无');
  tell('updatefindcontrolstate', { matchesCount: { current: 0, total: 0 } });

  expect(screen.getByText('没有找到')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '下一处' })).toBeDisabled();

  await person.keyboard('{Escape}');

  expect(told.at(-1)).toMatchObject({ name: 'findbarclose' });
});
