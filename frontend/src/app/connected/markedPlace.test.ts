import { expect, it } from 'vitest';
import { placeOf, withPlace } from './markedPlace';

const place = { documentId: '0199-ab', page: 3, from: 0, to: 18 };

it('goes into the address and comes back, beside what stands there', () => {
  const search = new URLSearchParams(withPlace(new URLSearchParams('tab=form'), place));

  expect(search.get('tab')).toBe('form');
  expect(placeOf(search.get('mark') ?? '')).toEqual(place);
});

it.each(['', 'a', 'a_1_5', 'a_1_5_5', 'a_x_1_2', '_1_1_2'])('takes %j for no place', (text) => {
  expect(placeOf(text)).toBeUndefined();
});
