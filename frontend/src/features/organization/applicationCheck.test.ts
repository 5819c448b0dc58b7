import { describe, expect, it } from 'vitest';
import { missingOn, stepOf } from './applicationCheck';
import type { Application } from './types';

const complete: Application = {
  profile: {
    name: '某某公司',
    regionCode: '150203',
    partyKind: '150',
    stateOwned: false,
    address: '',
    contactName: '王工',
    contactPhone: '0472-1234567',
    introduction: '',
  },
  creditCode: ' 91350100m000100y43 ',
  kind: 'ENTERPRISE',
  person: { name: '王工', email: 'wang@example.cn', phone: '13800000000' },
  password: '远山-青石-流水-长风',
};

describe('checking an application before it is sent', () => {
  it('finds nothing in a complete one, address and introduction being optional', () => {
    expect([...missingOn(0, complete), ...missingOn(1, complete)]).toEqual([]);
  });

  it('names a missing field on its own step only', () => {
    const without = { ...complete, person: { ...complete.person, email: ' ' } };
    expect(missingOn(0, without)).toEqual([]);
    expect(missingOn(1, without).map(({ field }) => field)).toEqual(['person.email']);
  });

  it('refuses a credit code of the wrong form', () => {
    expect(missingOn(0, { ...complete, creditCode: '123' })[0]?.field).toBe('creditCode');
    expect(missingOn(0, { ...complete, creditCode: '91350100I000100Y43' })[0]?.field).toBe('creditCode');
  });

  it('knows the step of every field the server may name', () => {
    expect(['profile.name', 'creditCode', 'kind'].map(stepOf)).toEqual([0, 0, 0]);
    expect(['person.phone', 'password'].map(stepOf)).toEqual([1, 1]);
  });
});
