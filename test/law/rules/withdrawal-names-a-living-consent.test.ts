import { describe, expect, test } from 'vitest';
import type { Consent } from '../../../packages/domain/src/consent/consent.ts';
import { withdrawIn } from '../../../packages/domain/src/consent/ledger.ts';
import { withdrawalNamesALivingConsent } from '../../../packages/domain/src/rules/withdrawal-names-a-living-consent.ts';
import { answerOf, now } from '../../domain/made.ts';

const before = '2026-03-01T03:00:00.000Z';
const yes = answerOf('ngo', true, { id: 'yes', at: before });
const judge = (ledger: readonly Consent[], id = 'yes', at = now) =>
  withdrawalNamesALivingConsent.breaches(ledger, id, at);

describe('withdrawal-names-a-living-consent', () => {
  test('A limit allows: a consent that stands, also beside others', () => {
    expect(judge([yes])).toEqual([]);
    expect(judge([yes, answerOf('embassy', false, { id: 'no' })])).toEqual([]);
  });

  test('A limit allows: one of which a later answer has replaced a part', () => {
    const later = answerOf('ngo', true, { id: 'later', sections: ['needs'] });
    expect(judge([{ ...yes, sections: ['identity', 'needs'] }, later])).toEqual([]);
  });

  test('A limit refuses: what the person never said', () => {
    expect(judge([yes], 'other')).toEqual(['no-such-consent']);
  });

  test('A limit refuses: a no, and a yes that ran out, was replaced, was taken back, or was not given yet', () => {
    const dead = ['consent-does-not-live'];
    expect(judge([{ ...yes, given: false }])).toEqual(dead);
    expect(judge([{ ...yes, until: '2026-03-01' }])).toEqual(dead);
    expect(judge([yes, answerOf('ngo', true, { id: 'later' })])).toEqual(dead);
    expect(judge(withdrawIn([yes], 'yes', { entry: 'back', at: now }))).toEqual(dead);
    expect(judge([yes], 'yes', '2026-02-28T03:00:00.000Z')).toEqual(dead);
  });
});
