import { describe, expect, test } from 'vitest';
import { interviewIsSafe } from '../../../packages/domain/src/rules/interview-is-safe.ts';
import { breachesOf } from '../judged.ts';

const safe = { safeSpace: true, noSuspects: true, supportOffered: true };

const breaches = (setting: typeof safe) => breachesOf(interviewIsSafe, { said: { setting } });

describe('interview-is-safe', () => {
  test('Standards 7.1(a) allows: an interview in a safe space, without suspects, with a person of their trust offered', () => {
    expect(breaches(safe)).toEqual([]);
  });

  test('Standards 7.1(b) refuses: an interview that lacks one of them or all, and names each', () => {
    expect(breaches({ ...safe, safeSpace: false })).toEqual(['space-not-safe']);
    expect(breaches({ ...safe, noSuspects: false })).toEqual(['suspects-near']);
    expect(breaches({ ...safe, supportOffered: false })).toEqual(['support-person-not-offered']);
    expect(breaches({ safeSpace: false, noSuspects: false, supportOffered: false })).toEqual([
      'space-not-safe',
      'suspects-near',
      'support-person-not-offered',
    ]);
  });

  test('Standards 7.1(h) refuses: an interview without a person of their trust offered to them', () => {
    expect(breaches({ ...safe, supportOffered: false })).toEqual(['support-person-not-offered']);
  });
});
