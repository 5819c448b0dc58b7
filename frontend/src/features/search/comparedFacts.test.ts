import { describe, expect, it } from 'vitest';
import { differs } from './comparedFacts';

describe('a line of the comparison', () => {
  it('differs when one side says something else', () => {
    expect(differs({ label: '成熟度', sides: [['7 级'], ['8 级']] })).toBe(true);
  });

  it('differs when one side says nothing', () => {
    expect(differs({ label: '知识产权', sides: [['发明专利'], []] })).toBe(true);
  });

  it('is the same when all say the same', () => {
    expect(differs({ label: '成熟度', sides: [['7 级'], ['7 级']] })).toBe(false);
  });
});
