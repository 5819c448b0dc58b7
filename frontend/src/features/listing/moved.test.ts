import { expect, test } from 'vitest';
import { moved } from './moved';

test.each([
  [0, 1, 'bac'],
  [1, 0, 'bac'],
  [2, 1, 'acb'],
  [0, 2, 'bca'],
  [1, 1, 'abc'],
])('an item goes from %i to %i', (from, to, expected) => {
  expect(moved([...'abc'], from, to).join('')).toBe(expected);
});
