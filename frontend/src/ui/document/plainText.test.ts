import { expect, it } from 'vitest';
import { placesOf, plainTextOf } from './plainText';

it.each([
  ['第一条\n标 的', '第一条标的'],
  ['（ＡＢＣ，１２）', '(abc,12)'],
  ['⽤⾼温', '用高温'],
  ['ﬁlter㎡', 'filterm2'],
  ['软\u00ad连\u200b字', '软连字'],
])('reads %j as %j', (original, plain) => {
  expect(plainTextOf(original).text).toBe(plain);
});

it('leads from a plain character back to the one it came from', () => {
  const original = '甲 ﬁ\n𠮷乙';
  const plain = plainTextOf(original);
  const at = plain.text.indexOf('i');

  const { from, to } = plain.stretch(at, at + 4);

  expect(original.slice(from, to)).toBe('ﬁ\n𠮷乙');
});

it('counts places that do not overlap', () => {
  expect(placesOf('甲甲甲甲', '甲甲')).toEqual([0, 2]);
  expect(placesOf('甲', '')).toEqual([]);
});
