import { describe, expect, it } from 'vitest';
import { clauseText } from './clauseText';

const strength = {
  kind: 'PARAMETER',
  text: '抗拉强度',
  operator: 'AT_LEAST',
  value: 980,
  upper: null,
  unit: 'MPa',
} as const;

describe('a clause in one line', () => {
  it('names the value with its comparison and unit', () => {
    expect(clauseText(strength)).toBe('抗拉强度 ≥ 980 MPa');
  });

  it('shows both ends of a range', () => {
    expect(clauseText({ ...strength, operator: 'BETWEEN', upper: 1200 })).toBe('抗拉强度 980–1200 MPa');
  });

  it('is its words alone where nothing is measured', () => {
    expect(clauseText({ ...strength, operator: null, value: null, unit: '' })).toBe('抗拉强度');
  });
});
