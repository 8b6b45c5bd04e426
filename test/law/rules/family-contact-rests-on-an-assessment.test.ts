import { describe, expect, test } from 'vitest';
import { familyContactRestsOnAnAssessment } from '../../../packages/domain/src/rules/family-contact-rests-on-an-assessment.ts';
import { stamped } from '../../domain/closings.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const found = (household: string) =>
  breachesOf(familyContactRestsOnAnAssessment, {
    file: { households: [{ ...stamped(80), source: 'visit' }] },
    said: { with: 'family', how: 'call', household },
  });

describe('family-contact-rests-on-an-assessment', () => {
  test('Standards 11(4) allows: a plan that names the entry on family and household', () => {
    expect(found(idOf(80))).toEqual([]);
  });

  test('Standards 11(4) refuses: a plan made before anybody looked', () => {
    expect(found(idOf(99))).toEqual(['household-not-assessed']);
  });
});
