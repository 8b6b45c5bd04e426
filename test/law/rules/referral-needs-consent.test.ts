import { describe, expect, test } from 'vitest';
import { receiverKind } from '../../../packages/domain/src/case/referral/receiver-kind.ts';
import { type Consent, recipientKind } from '../../../packages/domain/src/consent/consent.ts';
import { referralNeedsConsent } from '../../../packages/domain/src/rules/referral-needs-consent.ts';
import { answerOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (kind: string, consents: readonly Consent[], at = now) =>
  breachesOf(referralNeedsConsent, {
    file: { consents: [...consents] },
    said: { services: ['accommodation'], kind, to: 'one' },
    at,
  });

describe('referral-needs-consent', () => {
  test('Policy III (referral) allows: a referral after a consent to such a receiver, until its last day ends', () => {
    for (const kind of receiverKind.options) expect(judge(kind, [answerOf(kind, true)])).toEqual([]);
    for (const use of ['referral', 'care'] as const)
      expect(judge('ngo', [answerOf('ngo', true, { for: use })]), use).toEqual([]);
    expect(judge('shelter', [answerOf('ngo', false), answerOf('shelter', true)])).toEqual([]);
    expect(judge('ngo', [answerOf('ngo', true, { until: '2026-03-02' })], '2026-03-02T16:59:59.999Z')).toEqual([]);
  });

  test('Standards 6.3(b) refuses: a referral without a consent, with one to any other kind of receiver, taken back or run out', () => {
    for (const kind of receiverKind.options) {
      expect(judge(kind, [])).toEqual(['consent-missing']);
      const others = recipientKind.exclude([kind]).options.map((to) => answerOf(to, true));
      expect(judge(kind, others), kind).toEqual(['consent-missing']);
    }
    expect(judge('hospital', [answerOf('ngo', true)])).toEqual(['consent-missing']);
    const elsewhere = answerOf('ngo', true, { for: 'protection' });
    expect(judge('ngo', [elsewhere])).toEqual(['consent-missing']);
    expect(judge('ngo', [elsewhere, answerOf('ngo', false)])).toEqual(['consent-missing']);
    expect(judge('ngo', [answerOf('ngo', true), answerOf('ngo', false)])).toEqual(['consent-missing']);
    expect(judge('ngo', [answerOf('ngo', true, { until: '2026-03-02' })], '2026-03-02T17:00:00.000Z')).toEqual([
      'consent-missing',
    ]);
  });

  test('Policy III (referral) refuses: a yes to another purpose than the referral or the service, or to another organisation', () => {
    const asked = (services: readonly string[], consents: readonly Consent[]) =>
      breachesOf(referralNeedsConsent, {
        file: { consents: [...consents] },
        said: { kind: 'ngo', to: 'one', services },
      });
    const yes = (use: Consent['for'], more: Partial<Consent> = {}) => answerOf('ngo', true, { for: use, ...more });
    expect(asked(['legal-aid'], [yes('legal', { sections: ['legal'] })])).toEqual([]);
    for (const use of ['family-tracing', 'return', 'health', 'care'] as const)
      expect(asked(['legal-aid'], [yes(use)]), use).toEqual(['consent-missing']);
    expect(asked(['legal-aid', 'medical'], [yes('legal')])).toEqual(['consent-missing']);
    expect(asked(['legal-aid', 'medical'], [yes('legal'), yes('health')])).toEqual([]);
    expect(asked(['medical'], [yes('referral', { organisation: 'another' })])).toEqual(['consent-missing']);
  });
});
