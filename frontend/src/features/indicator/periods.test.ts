import { describe, expect, it } from 'vitest';
import { partsOf, periodName, yearBefore } from './periods';

describe('periods', () => {
  it('are taken apart', () => {
    expect(partsOf('2026-Q3')).toMatchObject({ year: '2026', part: '-Q3' });
    expect(partsOf('2026-01-05..2026-02-20')).toMatchObject({
      part: '..',
      from: '2026-01-05',
      to: '2026-02-20',
    });
  });

  it('have the same days a year before', () => {
    expect(yearBefore('2026')).toBe('2025');
    expect(yearBefore('2026-H1')).toBe('2025-H1');
    expect(yearBefore('2024-02-01..2024-02-29')).toBe('2023-02-01..2023-02-28');
  });

  it('have names', () => {
    expect(periodName('2026')).toBe('2026 年');
    expect(periodName('2026-07')).toBe('2026 年7 月');
    expect(periodName('2026-01-05..2026-02-20')).toBe('2026-01-05 至 2026-02-20');
  });
});
