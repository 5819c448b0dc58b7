import { expect, it } from 'vitest';
import { safeReturnAddress } from './returnAddress';

it('returns only to addresses of this site', () => {
  expect(safeReturnAddress('/work/contracts?state=DRAFT')).toBe('/work/contracts?state=DRAFT');
  for (const foreign of [
    null,
    '',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
  ]) {
    expect(safeReturnAddress(foreign)).toBe('/work');
  }
});
