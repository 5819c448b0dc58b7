import { describe, expect, it } from 'vitest';
import { announcements } from '@/lib/announcements';
import { messages } from './messages';
import { toggled } from './toggled';

describe('choosing for a comparison', () => {
  it('takes in and out again', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('refuses a fifth and says why', () => {
    expect(toggled(['a', 'b', 'c', 'd'], 'e')).toEqual(['a', 'b', 'c', 'd']);
    expect(announcements().map(({ text }) => text)).toContain(messages.compareFull);
  });
});
