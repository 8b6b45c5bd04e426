import { describe, expect, test } from 'vitest';
import { immediateNeed } from '../../../packages/domain/src/case/clear.ts';
import { interviewWaitsForCare } from '../../../packages/domain/src/rules/interview-waits-for-care.ts';

describe('interview-waits-for-care', () => {
  test('Standards 7.1(f) allows: questions after doctor and counsellor were there; a meal does not hold them up', () => {
    expect(interviewWaitsForCare.breaches([], [])).toEqual([]);
    expect(interviewWaitsForCare.breaches(['doctor'], ['doctor'])).toEqual([]);
    expect(interviewWaitsForCare.breaches(['doctor', 'counsellor'], ['counsellor', 'doctor'])).toEqual([]);
    for (const need of immediateNeed.exclude(['doctor', 'counsellor']).options)
      expect(interviewWaitsForCare.breaches([need], []), need).toEqual([]);
  });

  test('Standards 7.1(f) refuses: questions while a doctor or a counsellor is still needed, and names whom', () => {
    expect(interviewWaitsForCare.breaches(['doctor', 'counsellor', 'food'], ['counsellor'])).toEqual([
      'need-open:doctor',
    ]);
    expect(interviewWaitsForCare.breaches(['counsellor', 'doctor'], ['food'])).toEqual([
      'need-open:counsellor',
      'need-open:doctor',
    ]);
  });
});
