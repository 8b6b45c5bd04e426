import { describe, expect, expectTypeOf, test } from 'vitest';
import { exploitation } from '../../packages/domain/src/case/clear.ts';
import type { Needs } from '../../packages/domain/src/case/needs.ts';

describe('What cannot be written down cannot be held against the person', () => {
  test('Standards 4, Policy VI.b, Standards 6.4(b), Standards 6.6(a): services are decided without nationality, status, cooperation or stage', () => {
    type Known = 'age' | 'needsInterpreter' | 'needsSignLanguage' | 'hasProceeding' | 'wishesToTravelHome';
    expectTypeOf<keyof Needs>().toEqualTypeOf<Known>();
    // @ts-expect-error whether the person helps the police is nothing that services may know
    const cooperating: Needs['cooperatesWithPolice'] = undefined;
    expect(cooperating).toBeUndefined();
  });

  test('Policy I (purposes): each of the eleven purposes has its code', () => {
    const elevenPurposes = [
      'prostitution',
      'domestic-work',
      'child-labour',
      'bonded-labour',
      'servile-marriage',
      'illegal-adoption',
      'sex-tourism-entertainment',
      'pornography',
      'organ-removal',
      'begging-dangerous-labour',
      'criminal-activities',
    ];
    expect(exploitation.options.filter((one) => elevenPurposes.includes(one))).toEqual(elevenPurposes);
  });
});
