import { expect, it } from 'vitest';
import { type Sentence, sentenceAt, stretchOf } from './sentence';

const read = '第七条 乙方不得就本技术向第三方提出异议。\n第八条 甲方指定全部原材料的来源和供应渠道。';

function sentenceOf(page: string, words: string): Sentence {
  const from = page.indexOf(words);
  const sentence = sentenceAt(page, { from, to: from + words.length });
  if (!sentence) throw new Error(`${words} is not on the page`);
  return sentence;
}

function found(page: string, sentence: Sentence): string | undefined {
  const stretch = stretchOf(page, sentence);
  return stretch && page.slice(stretch.from, stretch.to);
}

it('finds a sentence that is broken into other lines', () => {
  const sentence = sentenceOf(read, '乙方不得就本技术向第三方提出异议。');

  expect(found('第七条乙方不得就本技\n术向第三\n方提 出异议。第八条', sentence)).toBe(
    '乙方不得就本技\n术向第三\n方提 出异议。',
  );
});

it('finds a sentence whose signs are of another width', () => {
  const sentence = sentenceOf('价款为 1,200 万元（含税），一次付清。', '1,200 万元（含税）');

  expect(found('价款为１，２００万元(含税),一次付清。', sentence)).toBe('１，２００万元(含税)');
});

it('takes the same one of several equal sentences', () => {
  const page = '应当保密。甲方。应当保密。乙方。应当保密。';
  const sentence = sentenceAt(page, { from: 8, to: 13 });

  expect(sentence).toEqual({ text: '应当保密。', before: 1 });
  expect(stretchOf(page, sentence as Sentence)).toEqual({ from: 8, to: 13 });
});

it('takes the last one where fewer are seen', () => {
  expect(stretchOf('应当保密。甲方。', { text: '应当保密。', before: 4 })).toEqual({ from: 0, to: 5 });
});

it('finds a sentence by its ends where its middle was read differently', () => {
  const sentence = sentenceOf(read, '甲方指定全部原材料的来源和供应渠道。');

  expect(found('甲方指定全部原材□的来源和供应渠道。', sentence)).toBe('甲方指定全部原材□的来源和供应渠道。');
});

it('is in doubt where the ends stand far apart', () => {
  const sentence = sentenceOf(read, '甲方指定全部原材料的来源和供应渠道。');

  expect(found(`甲方指定全部原材${'另有约定'.repeat(9)}来源和供应渠道。`, sentence)).toBeUndefined();
});

it.each(['', '另一页的文字'])('finds nothing on the page %j', (page) => {
  expect(found(page, sentenceOf(read, '第七条'))).toBeUndefined();
});

it('knows no sentence of blanks or beyond the page', () => {
  expect(sentenceAt('甲 \n 乙', { from: 1, to: 4 })).toBeUndefined();
  expect(sentenceAt('甲', { from: 3, to: 9 })).toBeUndefined();
});
