import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAutosave } from './useAutosave';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function typing(save: (text: string) => Promise<void>) {
  const hook = renderHook(({ text }) => useAutosave(text, save), { initialProps: { text: '' } });
  return {
    state: () => hook.result.current.state,
    type: (text: string) => hook.rerender({ text }),
    pause: () => act(() => vi.advanceTimersByTimeAsync(2_000)),
    wait: () => act(() => vi.advanceTimersByTimeAsync(10_000)),
  };
}

it('saves once after a pause, what was typed last', async () => {
  const save = vi.fn(async () => {});
  const draft = typing(save);

  draft.type('保护');
  draft.type('保护渣');
  await draft.pause();

  expect(save.mock.calls).toEqual([['保护渣']]);
  expect(draft.state()).toBe('saved');
});

it('does not call safe what was typed after a save', async () => {
  const draft = typing(async () => {});
  expect(draft.state()).toBe('unchanged');
  draft.type('保护渣');
  expect(draft.state()).toBe('typing');
  await draft.pause();
  draft.type('保护渣与结晶器');

  expect(draft.state()).toBe('typing');
  await draft.pause();
  expect(draft.state()).toBe('saved');
});

it('tries again what could not be saved', async () => {
  const save = vi.fn(async () => {}).mockRejectedValueOnce(new Error('away'));
  const draft = typing(save);

  draft.type('保护渣');
  await draft.pause();
  expect(draft.state()).toBe('failed');
  await draft.wait();

  expect(draft.state()).toBe('saved');
  expect(save).toHaveBeenCalledTimes(2);
});
