import { expect, test } from 'vitest';
import { csvOf } from './pastedFile';

test.each([
  ['类别\t名称\t金额\n技术性\t研发\t12', '"类别","名称","金额"\r\n"技术性","研发","12"'],
  ['技术性\t研发\t12\r\n', '"技术性","研发","12"'],
  ['技术性\t\t12', '"技术性","","12"'],
  ['技术性\t"第一行\n第二行"\t12', '"技术性","第一行\n第二行","12"'],
  ['技术性\t"带""引号"\t12', '"技术性","带""引号","12"'],
  ['单列', '"单列"'],
])('turns copied cells into the file they stand for: %j', (pasted, file) => {
  expect(csvOf(pasted)).toBe(file);
});
