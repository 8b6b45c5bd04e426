import { describe, expect, test } from 'vitest';
import type { AgeClass, AgeGroup } from '../../../packages/domain/src/case/clear.ts';
import { sheIsLeftUnaskedOnlyWhenItIsImpossible } from '../../../packages/domain/src/rules/she-is-left-unasked-only-when-it-is-impossible.ts';
import { breachesOf } from '../judged.ts';

const judge = (notConsulted: string | undefined, age: AgeClass, ageGroup: AgeGroup, decidedBy = 'best-interest') =>
  breachesOf(sheIsLeftUnaskedOnlyWhenItIsImpossible, {
    file: { age, ageGroup },
    act: 'recordDecision',
    said: { about: 'care', decidedBy, notConsulted },
  });

describe('she-is-left-unasked-only-when-it-is-impossible', () => {
  test('Standards 6.10(f) allows: to decide for a small child, and for anybody where it could not wait or the person was too unwell', () => {
    expect(judge('too-young', 'child', '0-11')).toEqual([]);
    expect(judge('too-young', 'presumed-child', '0-11')).toEqual([]);
    for (const reason of ['could-not-wait', 'too-unwell', undefined])
      expect(judge(reason, 'adult', '25+'), reason).toEqual([]);
    expect(judge('too-young', 'child', '12-17', 'herself')).toEqual([]);
  });

  test('Standards 6.10(e) refuses: to call somebody too young to be asked who is no small child, or may be none', () => {
    for (const group of ['12-17', 'unknown'] as const)
      for (const age of ['child', 'presumed-child'] as const)
        expect(judge('too-young', age, group), group).toEqual(['old-enough-to-be-asked']);
    expect(judge('too-young', 'adult', '25+')).toEqual(['old-enough-to-be-asked']);
    expect(judge('too-young', 'adult', '0-11')).toEqual(['old-enough-to-be-asked']);
  });
});
