import { describe, expect, test } from 'vitest';
import { immediateNeed } from '../../../packages/domain/src/case/clear.ts';
import { interviewWaitsForCare } from '../../../packages/domain/src/rules/interview-waits-for-care.ts';
import { breachesOf } from '../judged.ts';

const breaches = (needs: readonly string[], needsMet: readonly string[]) =>
  breachesOf(interviewWaitsForCare, { said: { needs, needsMet } });

describe('interview-waits-for-care', () => {
  test('Standards 7.1(f) allows: questions after doctor and counsellor were there; a meal does not hold them up', () => {
    expect(breaches([], [])).toEqual([]);
    expect(breaches(['doctor'], ['doctor'])).toEqual([]);
    expect(breaches(['doctor', 'counsellor'], ['counsellor', 'doctor'])).toEqual([]);
    for (const need of immediateNeed.exclude(['doctor', 'counsellor']).options)
      expect(breaches([need], []), need).toEqual([]);
  });

  test('Standards 7.1(f) refuses: questions while a doctor or a counsellor is still needed, and names whom', () => {
    expect(breaches(['doctor', 'counsellor', 'food'], ['counsellor'])).toEqual(['need-open:doctor']);
    expect(breaches(['counsellor', 'doctor'], ['food'])).toEqual(['need-open:counsellor', 'need-open:doctor']);
  });
});
