import { expect, it } from 'vitest';
import { segmentsOf } from './segments';

it('splits at the markers and keeps everything else as plain text', () => {
  expect(segmentsOf('含<em>稀土</em>尾渣<b>')).toEqual([
    { text: '含', marked: false },
    { text: '稀土', marked: true },
    { text: '尾渣<b>', marked: false },
  ]);
});

it('leaves an unfinished marker in the text', () => {
  expect(segmentsOf('钢<em>渣')).toEqual([{ text: '钢<em>渣', marked: false }]);
});
