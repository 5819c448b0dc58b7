import { expect, it } from 'vitest';
import { hitsOf, segmentsOf } from './marked';

it('marks a stretch and leaves the rest as it is', () => {
  expect(segmentsOf('甲乙丙丁', [{ from: 1, to: 3 }])).toEqual([
    { text: '甲', marked: false },
    { text: '乙丙', marked: true },
    { text: '丁', marked: false },
  ]);
});

it('leaves out what overlaps or lies beyond the page', () => {
  const marked = segmentsOf('甲乙丙丁', [
    { from: 0, to: 2 },
    { from: 1, to: 3 },
    { from: 3, to: 9 },
  ]).filter((segment) => segment.marked);

  expect(marked).toEqual([{ text: '甲乙', marked: true }]);
});

it('finds words across line breaks', () => {
  expect(hitsOf('购买原\n材料，原 材料', '原材料')).toEqual([
    { from: 2, to: 6 },
    { from: 7, to: 11 },
  ]);
});

it('finds nothing for no words', () => {
  expect(hitsOf('甲乙', ' ')).toEqual([]);
});
