import { expect, it } from 'vitest';
import { inTreeOrder } from './tree';

it('puts children after their parent and keeps an orphan at the top', () => {
  const ordered = inTreeOrder([
    { code: '0101', name: '稀土冶金', parent: '01' },
    { code: '02', name: '能源' },
    { code: '01', name: '材料', parent: null },
    { code: '99', name: '其他', parent: 'missing' },
  ]);

  expect(ordered.map((entry) => [entry.path, entry.depth])).toEqual([
    ['能源', 0],
    ['材料', 0],
    ['材料 / 稀土冶金', 1],
    ['其他', 0],
  ]);
});
