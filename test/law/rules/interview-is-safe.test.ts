import { describe, expect, test } from 'vitest';
import { interviewIsSafe } from '../../../packages/domain/src/rules/interview-is-safe.ts';

const safe = { safeSpace: true, noSuspects: true, supportOffered: true };

describe('interview-is-safe', () => {
  test('Standards 7.1(a) allows: an interview in a safe space, without suspects, with a person of their trust offered', () => {
    expect(interviewIsSafe.breaches(safe)).toEqual([]);
  });

  test('Standards 7.1(b) refuses: an interview that lacks one of them or all, and names each', () => {
    expect(interviewIsSafe.breaches({ ...safe, safeSpace: false })).toEqual(['space-not-safe']);
    expect(interviewIsSafe.breaches({ ...safe, noSuspects: false })).toEqual(['suspects-near']);
    expect(interviewIsSafe.breaches({ ...safe, supportOffered: false })).toEqual(['support-person-not-offered']);
    expect(interviewIsSafe.breaches({ safeSpace: false, noSuspects: false, supportOffered: false })).toEqual([
      'space-not-safe',
      'suspects-near',
      'support-person-not-offered',
    ]);
  });

  test('Standards 7.1(h) refuses: an interview without a person of their trust offered to them', () => {
    expect(interviewIsSafe.breaches({ ...safe, supportOffered: false })).toEqual(['support-person-not-offered']);
  });
});
