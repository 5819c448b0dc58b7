import { describe, expect, it } from 'vitest';
import { explained, type WorksheetLine } from './worksheetDifference';

const RESEARCH = {
  kind: 'TECHNICAL',
  name: '研究开发经费',
  amountFen: 80_000_000,
  reason: '',
  evidence: '',
} as const;

function line(of: Partial<WorksheetLine>): WorksheetLine {
  return {
    fate: 'CHANGED',
    before: null,
    after: null,
    changed: [],
    technologyBeforeFen: 0,
    technologyAfterFen: 0,
    ...of,
  };
}

describe('what became of an item', () => {
  it('says that a technical cost came and what it adds', () => {
    expect(explained(line({ fate: 'ADDED', after: RESEARCH, technologyAfterFen: 80_000_000 }))).toBe(
      '新增技术性费用 80 万元；技术交易额增加 80 万元',
    );
  });

  it('says that equipment went without moving the technology value', () => {
    expect(explained(line({ fate: 'REMOVED', before: { ...RESEARCH, kind: 'NON_TECHNICAL' } }))).toBe(
      '删除非技术性费用 80 万元；技术交易额不变',
    );
  });

  it('names kind, amount and quantity from what to what', () => {
    const carrier = {
      ...RESEARCH,
      kind: 'CARRIER',
      amountFen: 40_000,
      quantity: 4,
      reasonableQuantity: 1,
    } as const;
    expect(
      explained(
        line({
          before: { ...RESEARCH, kind: 'NON_TECHNICAL' },
          after: carrier,
          changed: ['KIND', 'AMOUNT', 'QUANTITY'],
          technologyAfterFen: 10_000,
        }),
      ),
    ).toBe(
      '由非技术性费用改为技术载体，金额由 80 万元 改为 400 元，合理数量由 未填 / 未填 改为 1 / 4；技术交易额增加 100 元',
    );
  });
});
