import { describe, expect, test } from 'vitest';
import { type Consent, recipientKind } from '../../../packages/domain/src/consent/consent.ts';
import { referralNeedsConsent } from '../../../packages/domain/src/rules/referral-needs-consent.ts';
import { answerOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (consents: readonly Consent[], at = now) =>
  breachesOf(referralNeedsConsent, { file: { consents: [...consents] }, at });

describe('referral-needs-consent', () => {
  test('Policy III (referral) allows: a referral after a consent to organisations or to a shelter, until its last day ends', () => {
    expect(judge([answerOf('ngo', true)])).toEqual([]);
    expect(judge([answerOf('shelter', true)])).toEqual([]);
    expect(judge([answerOf('ngo', false), answerOf('shelter', true)])).toEqual([]);
    expect(judge([answerOf('ngo', true, { until: '2026-03-02' })], '2026-03-02T16:59:59.999Z')).toEqual([]);
  });

  test('Standards 6.3(b) refuses: a referral without a consent, with one to somebody else, taken back or run out', () => {
    expect(judge([])).toEqual(['consent-missing']);
    for (const to of recipientKind.exclude(['ngo', 'shelter']).options)
      expect(judge([answerOf(to, true)]), to).toEqual(['consent-missing']);
    expect(judge([answerOf('ngo', false), answerOf('shelter', false)])).toEqual(['consent-missing']);
    expect(judge([answerOf('ngo', true), answerOf('ngo', false)])).toEqual(['consent-missing']);
    expect(judge([answerOf('ngo', true, { until: '2026-03-02' })], '2026-03-02T17:00:00.000Z')).toEqual([
      'consent-missing',
    ]);
  });
});
