import { describe, expect, it } from 'vitest';
import { changed, readSearch, topicOf, writeSearch } from './searchAddress';

describe('the search in the address', () => {
  it('comes back as it was written', () => {
    const address = 'kind=DEMAND&q=%E8%A3%82%E7%BA%B9&sort=NEWEST&field=05&field=01&region=150200';

    expect(writeSearch(readSearch(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('falls back to what everybody may ask', () => {
    const state = readSearch(new URLSearchParams('kind=OTHER&sort=DROP'));

    expect(state.kind).toBe('ACHIEVEMENT');
    expect(state.sort).toBe('RELEVANCE');
    expect(state.chosen.field).toEqual([]);
  });

  it('leaves the page behind when something else is asked', () => {
    const search = writeSearch(readSearch(new URLSearchParams('kind=DEMAND&after=abc')));

    expect(search.has('after')).toBe(false);
  });

  it('keeps at most four for comparing, and none of another kind', () => {
    const state = readSearch(new URLSearchParams('kind=DEMAND&compare=a,b,b,c,d,e'));

    expect(state.compare).toEqual(['a', 'b', 'c', 'd']);
    expect(changed(state, { q: 'x' }).compare).toEqual(['a', 'b', 'c', 'd']);
    expect(changed(state, { kind: 'ACHIEVEMENT' }).compare).toEqual([]);
    expect(topicOf(state)).toBe('kind=DEMAND');
  });

  it('is saved without its order', () => {
    const state = readSearch(new URLSearchParams('kind=DEMAND&q=a&sort=NEWEST&region=150200'));

    expect(topicOf(state)).toBe('kind=DEMAND&q=a&region=150200');
  });
});
