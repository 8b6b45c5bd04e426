import { describe, expect, test } from 'vitest';
import { declinedReferralGivesItsReason } from '../../../packages/domain/src/rules/declined-referral-gives-its-reason.ts';
import { breachesOf } from '../judged.ts';

const answer = (said: object) => breachesOf(declinedReferralGivesItsReason, { said });

describe('declined-referral-gives-its-reason', () => {
  test('Standards 7.3(c) allows: a referral accepted, or declined with a reason', () => {
    expect(answer({ answer: 'accepted' })).toEqual([]);
    expect(answer({ answer: 'declined', reason: 'no-place' })).toEqual([]);
  });

  test('Standards 7.3(c) refuses: a referral declined without a reason', () => {
    expect(answer({ answer: 'declined' })).toEqual(['decline-reason-missing']);
  });
});
