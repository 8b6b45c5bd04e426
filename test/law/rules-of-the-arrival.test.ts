import { describe, expect, test } from 'vitest';
import { ambiguousIsAVictim } from '../../packages/domain/src/rules/ambiguous-is-a-victim.ts';
import { arrivalItemsAreDone } from '../../packages/domain/src/rules/arrival-items-are-done.ts';
import { batchClosesWithEveryoneScreened } from '../../packages/domain/src/rules/batch-closes-with-everyone-screened.ts';
import { caseFileNeedsConsent } from '../../packages/domain/src/rules/case-file-needs-consent.ts';
import { differenceIsExplained } from '../../packages/domain/src/rules/difference-is-explained.ts';
import { everyChildIsRecordedAlone } from '../../packages/domain/src/rules/every-child-is-recorded-alone.ts';
import { interviewIsSafe } from '../../packages/domain/src/rules/interview-is-safe.ts';
import { interviewNeedsItsInterpreter } from '../../packages/domain/src/rules/interview-needs-its-interpreter.ts';
import { interviewWaitsForCare } from '../../packages/domain/src/rules/interview-waits-for-care.ts';
import { uncertainAgeIsAChild } from '../../packages/domain/src/rules/uncertain-age-is-a-child.ts';

describe('The rules of the arrival', () => {
  test('Standards 7.1(c), Policy III (presumption of victim): an officer may raise what the answers say, never lower it', () => {
    expect(ambiguousIsAVictim.breaches('presumed-victim', 'none')).toEqual(['result-below-the-answers']);
    expect(ambiguousIsAVictim.breaches('presumed-victim', 'vulnerable')).toEqual(['result-below-the-answers']);
    expect(ambiguousIsAVictim.breaches('presumed-victim', 'presumed-victim')).toEqual([]);
    expect(ambiguousIsAVictim.breaches('none', 'presumed-victim')).toEqual([]);
  });

  test('Standards 7.1(c): a batch with an unscreened person stays open unless a reason says why', () => {
    expect(batchClosesWithEveryoneScreened.breaches(['a', 'b'], undefined)).toEqual(['unscreened:a', 'unscreened:b']);
    expect(batchClosesWithEveryoneScreened.breaches(['a'], 'taken-to-hospital')).toEqual([]);
    expect(batchClosesWithEveryoneScreened.breaches([], undefined)).toEqual([]);
  });

  test('Policy II.B, Standards 7.1(g): each open item of the arrival checklist is named', () => {
    expect(arrivalItemsAreDone.breaches(['D3', 'D5'])).toEqual(['D3', 'D5']);
    expect(arrivalItemsAreDone.breaches([])).toEqual([]);
  });

  test('Policy VI.a: a difference between declared and counted is explained, and nobody goes uncounted', () => {
    expect(differenceIsExplained.breaches(43, 41, undefined)).toEqual(['difference-unexplained']);
    expect(differenceIsExplained.breaches(43, 41, 'list-was-wrong')).toEqual([]);
    expect(differenceIsExplained.breaches(41, 41, undefined)).toEqual([]);
    expect(differenceIsExplained.breaches(undefined, 41, undefined)).toEqual([]);
    expect(differenceIsExplained.breaches(43, undefined, 'list-was-wrong')).toEqual(['not-counted']);
  });

  test('Foreword (Poipet), Standards 6.11(e): every child counted at the door has a record of her own', () => {
    expect(everyChildIsRecordedAlone.breaches(10, 9)).toEqual(['children-not-recorded']);
    expect(everyChildIsRecordedAlone.breaches(10, 10)).toEqual([]);
    expect(everyChildIsRecordedAlone.breaches(10, 11)).toEqual([]);
  });

  test('Standards 6.11(e), Standards 7.1(d): nobody becomes an adult without evidence', () => {
    expect(uncertainAgeIsAChild.breaches('presumed-child', 'adult', undefined)).toEqual(['adult-without-evidence']);
    expect(uncertainAgeIsAChild.breaches('child', 'adult', undefined)).toEqual(['adult-without-evidence']);
    expect(uncertainAgeIsAChild.breaches('presumed-child', 'adult', 'birth-certificate')).toEqual([]);
    expect(uncertainAgeIsAChild.breaches('adult', 'presumed-child', undefined)).toEqual([]);
  });

  test('Standards 6.3(b): no file is opened without consent', () => {
    expect(caseFileNeedsConsent.breaches(false)).toEqual(['D9']);
    expect(caseFileNeedsConsent.breaches(true)).toEqual([]);
  });

  test('Standards 7.1(a), Standards 7.1(b), Standards 7.1(h): each thing an interview lacks is named', () => {
    const safe = { safeSpace: true, noSuspects: true, supportOffered: true };
    expect(interviewIsSafe.breaches(safe)).toEqual([]);
    expect(interviewIsSafe.breaches({ ...safe, safeSpace: false })).toEqual(['space-not-safe']);
    expect(interviewIsSafe.breaches({ ...safe, noSuspects: false })).toEqual(['suspects-near']);
    expect(interviewIsSafe.breaches({ ...safe, supportOffered: false })).toEqual(['support-person-not-offered']);
  });

  test('Standards 6.5(e): another language than Khmer needs its interpreter, and so does a signed one', () => {
    expect(interviewNeedsItsInterpreter.breaches('vi', false, false)).toEqual(['interpreter-missing']);
    expect(interviewNeedsItsInterpreter.breaches('vi', false, true)).toEqual([]);
    expect(interviewNeedsItsInterpreter.breaches('km', false, false)).toEqual([]);
    expect(interviewNeedsItsInterpreter.breaches('km', true, false)).toEqual(['interpreter-missing']);
    expect(interviewNeedsItsInterpreter.breaches('km', true, true)).toEqual([]);
  });

  test('Standards 7.1(f): doctor and counsellor come before questions, a meal does not hold them up', () => {
    expect(interviewWaitsForCare.breaches(['doctor', 'counsellor', 'food'], ['counsellor'])).toEqual([
      'need-open:doctor',
    ]);
    expect(interviewWaitsForCare.breaches(['doctor'], ['doctor'])).toEqual([]);
    expect(interviewWaitsForCare.breaches(['food'], [])).toEqual([]);
  });
});
