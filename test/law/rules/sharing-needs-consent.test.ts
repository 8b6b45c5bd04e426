import { describe, expect, test } from 'vitest';
import { sharingNeedsConsent } from '../../../packages/domain/src/rules/sharing-needs-consent.ts';

describe('sharing-needs-consent', () => {
  test('Standards 6.3(b) allows: sharing with those the person consented to, and with nobody', () => {
    expect(sharingNeedsConsent.breaches(['embassy'], ['embassy', 'police'])).toEqual([]);
    expect(sharingNeedsConsent.breaches([], [])).toEqual([]);
  });

  test('Standards 11(7) refuses: sharing with those the person did not consent to, and names each of them', () => {
    expect(sharingNeedsConsent.breaches(['embassy', 'counterpart'], ['counterpart'])).toEqual(['no-consent:embassy']);
    expect(sharingNeedsConsent.breaches(['embassy', 'counterpart'], [])).toEqual([
      'no-consent:embassy',
      'no-consent:counterpart',
    ]);
  });
});
