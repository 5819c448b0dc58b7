import { expect, it } from 'vitest';
import { clockTime, longDate, tableDate, tableTime } from './dates';

it('keeps a plain day and reads an instant in Chinese time', () => {
  expect(longDate('2026-01-05')).toBe('2026年1月5日');
  expect(longDate('2026-11-22T16:00:00Z')).toBe('2026年11月23日');
  expect(tableDate('2026-11-22T15:59:59Z')).toBe('2026-11-22');
  expect(tableTime('2026-11-23T02:32:10Z')).toBe('2026-11-23 10:32');
  expect(clockTime('2026-11-22T16:05:00Z')).toBe('00:05');
});
