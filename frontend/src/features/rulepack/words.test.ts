import { expect, test } from 'vitest';
import { kindWords } from './words';

const NAMES = [
  { code: 'LICENSE.PATENT_SOLE', name: '专利实施排他许可' },
  { code: 'TRANSFER.TECHNICAL_SECRET', name: '技术秘密转让' },
  { code: 'LICENSE.TECHNICAL_SECRET', name: '技术秘密使用许可' },
];

test('a sub-kind is called by its name under the kind the pack files it under', () => {
  expect(kindWords('TRANSFER.PATENT_SOLE', NAMES)).toBe('技术转让（专利实施排他许可）');
  expect(kindWords('LICENSE.TECHNICAL_SECRET', NAMES)).toBe('技术许可（技术秘密使用许可）');
  expect(kindWords('SERVICE', NAMES)).toBe('技术服务');
});

test('a sub-kind that no list has shows no code', () => {
  expect(kindWords('LICENSE.SOMETHING_NEW', NAMES)).toBe('技术许可（其他子类）');
});
