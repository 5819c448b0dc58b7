import { expect, it } from 'vitest';
import { difference } from './diff';

it('names what was removed and what was added in place', () => {
  expect(difference('能耗降低12%', '能耗降低15%左右')).toEqual([
    { kind: 'same', text: '能耗降低' },
    { kind: 'removed', text: '12%' },
    { kind: 'added', text: '15%左右' },
  ]);
});

it('rebuilds both versions from its parts', () => {
  const before = '高炉渣余热回收系统';
  const after = '高炉熔渣显热回收';
  const parts = difference(before, after);

  expect(
    parts
      .filter((part) => part.kind !== 'added')
      .map((part) => part.text)
      .join(''),
  ).toBe(before);
  expect(
    parts
      .filter((part) => part.kind !== 'removed')
      .map((part) => part.text)
      .join(''),
  ).toBe(after);
});
