import { describe, expect, test } from 'vitest';
import { familyContactRestsOnAnAssessment } from '../../../packages/domain/src/rules/family-contact-rests-on-an-assessment.ts';
import { stamped } from '../../domain/closings.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const found = (household: string, said: object = {}, file: object = {}) =>
  breachesOf(familyContactRestsOnAnAssessment, {
    file: { households: [{ ...stamped(80), source: 'visit' }], ...file },
    said: { with: 'family', how: 'call', household, ...said },
  });

describe('family-contact-rests-on-an-assessment', () => {
  test('Standards 11(4) allows: a plan that names the entry on family and household', () => {
    expect(found(idOf(80))).toEqual([]);
  });

  test('Standards 11(4) refuses: a plan made before anybody looked', () => {
    expect(found(idOf(99))).toEqual(['household-not-assessed']);
  });

  test('Standards 6.8(e) refuses: that the person is to meet or call a family that was last found unsafe', () => {
    const found81 = (outcome: string) => ({ familySafety: [entryOf({ outcome }, undefined, 81)] });
    expect(found(idOf(80), {}, found81('unsafe'))).toEqual(['family:unsafe']);
    for (const said of [{ how: 'not-now' }, { how: 'through-worker' }, { with: 'friends' }])
      expect(found(idOf(80), said, found81('unsafe'))).toEqual([]);
    expect(found(idOf(80), {}, found81('safe'))).toEqual([]);
    const [safe, heardLater] = [entryOf({ outcome: 'safe' }, hoursFromNow(-3), 81), found81('unsafe').familySafety];
    const before = heardLater.map((one) => ({ ...one, at: hoursFromNow(-30), heardAt: hoursFromNow(-1) }));
    expect(found(idOf(80), {}, { familySafety: [safe, ...before] })).toEqual(['family:unsafe']);
  });
});
