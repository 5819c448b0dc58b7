import { describe, expect, it } from 'vitest';
import type { WorksheetItem } from './contractData';
import { technologyFen, worksheetSums } from './worksheetSums';

function item(
  kind: WorksheetItem['kind'],
  amountFen: number,
  quantity?: number,
  reasonableQuantity?: number,
) {
  return {
    kind,
    amountFen,
    name: '',
    reason: '',
    evidence: '',
    quantity: quantity ?? null,
    reasonableQuantity: reasonableQuantity ?? null,
  };
}

describe('worksheetSums', () => {
  it('counts technical items, and carriers within the reasonable quantity', () => {
    const items = [item('TECHNICAL', 500), item('NON_TECHNICAL', 300), item('CARRIER', 100, 3, 2)];

    expect(worksheetSums(items)).toEqual({ gross: 900, technology: 566 });
  });

  it('counts nothing of a carrier whose quantity is open', () => {
    expect(technologyFen(item('CARRIER', 100))).toBe(0);
    expect(technologyFen(item('CARRIER', 100, 2))).toBe(0);
  });

  it('stays exact at the largest amount', () => {
    expect(technologyFen(item('CARRIER', Number.MAX_SAFE_INTEGER, 1_000_000, 999_999))).toBe(
      9007190247541736,
    );
  });

  it('says nothing where the sum is too large to be exact', () => {
    const largest = item('TECHNICAL', Number.MAX_SAFE_INTEGER);

    expect(worksheetSums([largest, item('TECHNICAL', 1)])).toBeUndefined();
  });
});
