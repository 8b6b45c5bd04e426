import { describe, expect, test } from 'vitest';
import { linkGoesToTheReceivingSide } from '../../../packages/domain/src/rules/link-goes-to-the-receiving-side.ts';

const judge = linkGoesToTheReceivingSide.breaches;
const receiving = { country: 'VN', sender: 'demo-shelter', confirmed: undefined };
const guard = {
  organisation: 'border-guard-vn',
  country: 'VN',
  blocked: false,
  purposes: ['handover'],
  reach: { email: 'guard@homeward.example' },
};

describe('link-goes-to-the-receiving-side', () => {
  test('Policy VI.b allows: a verified address of an organisation of the receiving country', () => {
    expect(judge(receiving, guard)).toEqual([]);
  });

  test('Policy VI.b refuses: another country, the sender itself, nobody, and a side that has confirmed', () => {
    expect(judge(receiving, { ...guard, country: 'TH' })).toEqual(['not-of-the-receiving-side']);
    expect(judge(receiving, { ...guard, organisation: 'demo-shelter' })).toEqual(['same-organisation']);
    expect(judge(receiving, undefined)).toEqual(['no-such-contact']);
    for (const desk of ['embassy', 'counterpart'])
      expect(judge(receiving, { ...guard, desk })).toEqual(['contact-has-a-desk']);
    expect(judge(receiving, { ...guard, purposes: ['complaint'] })).toEqual(['contact-is-not-for-handovers']);
    expect(judge({ ...receiving, confirmed: {} }, guard)).toEqual(['side-already-confirmed']);
  });

  test.each(['never-verified', 'cooling-off', 'too-old', 'out-of-use', 'no-address'] as const)(
    'Policy VI.b refuses: an address that is %s',
    (unreached) => {
      expect(judge(receiving, { ...guard, reach: { unreached } })).toEqual([`address:${unreached}`]);
    },
  );

  test('Standards 6.1(a) allows: a contact that the person’s case says nothing of', () => {
    expect(judge(receiving, guard)).toEqual([]);
  });

  test('Standards 6.1(a) refuses: one that the person’s case keeps away from them', () => {
    expect(judge(receiving, { ...guard, blocked: true })).toEqual(['contact-is-kept-away']);
  });
});
