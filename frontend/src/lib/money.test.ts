import { describe, expect, it } from 'vitest';
import { formatFen, formatFenRounded, parseFen, unitFor } from './money';

describe('money', () => {
  it('shows the exact amount in each unit', () => {
    expect(formatFen(123_456_789, 'yuan')).toBe('1,234,567.89');
    expect(formatFen(123_456_789, 'wan')).toBe('123.456789');
    expect(formatFen(120_000_000_000, 'yi')).toBe('12');
    expect(formatFen(5, 'yuan', 2)).toBe('0.05');
    expect(formatFen(-100, 'yuan')).toBe('-1');
  });

  it('rounds half up only where asked', () => {
    expect(formatFenRounded(78_150_000_000, 'yi')).toBe('7.82');
    expect(formatFenRounded(78_149_999_999, 'yi')).toBe('7.81');
  });

  it('reads what formatFen wrote without loss', () => {
    for (const fen of [0, 1, 29, 115, 4_700_000_070, 9_007_199_254_740_991]) {
      expect(parseFen(formatFen(fen, 'wan'), 'wan')).toBe(fen);
    }
  });

  it('refuses what is no exact amount', () => {
    for (const text of ['', '-1', '1e3', '1.234', '12元', '0x10', '.5', '90071992547409.92']) {
      expect(parseFen(text, 'yuan')).toBeUndefined();
    }
  });

  it('chooses the unit by size', () => {
    expect(unitFor(999_999)).toBe('yuan');
    expect(unitFor(1_000_000)).toBe('wan');
    expect(unitFor(10_000_000_000)).toBe('yi');
  });
});
