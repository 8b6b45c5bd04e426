import { describe, expect, test } from 'vitest';
import type { AgeClass } from '../../../packages/domain/src/case/clear.ts';
import { uncertainAgeIsAChild } from '../../../packages/domain/src/rules/uncertain-age-is-a-child.ts';
import { now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (age: AgeClass, said: object, at = now) => breachesOf(uncertainAgeIsAChild, { file: { age }, said, at });

describe('uncertain-age-is-a-child', () => {
  test('Standards 7.1(d) allows: a child to become an adult by evidence, and anybody to become a child without any', () => {
    for (const age of ['child', 'presumed-child'] as const)
      expect(judge(age, { age: { birth: '1990' }, evidence: 'birth-certificate' })).toEqual([]);
    expect(judge('adult', { age: { birth: '1990' } })).toEqual([]);
    expect(judge('adult', { age: { unknown: true } })).toEqual([]);
    expect(judge('child', { age: { birth: '2012' } })).toEqual([]);
    expect(judge('child', { age: { unknown: true } })).toEqual([]);
  });

  test('Standards 6.11(e) allows: a child who is 18 tomorrow in Cambodia to stay one', () => {
    expect(judge('presumed-child', { age: { birth: '2008-03-02' } }, '2026-03-01T16:59:59.999Z')).toEqual([]);
  });

  test('Standards 6.11(e) refuses: a child, presumed or certain, to become an adult without evidence', () => {
    for (const age of ['child', 'presumed-child'] as const)
      expect(judge(age, { age: { birth: '1990' } })).toEqual(['adult-without-evidence']);
    expect(judge('presumed-child', { age: { birth: '2008-03-02' } }, '2026-03-01T17:00:00.000Z')).toEqual([
      'adult-without-evidence',
    ]);
  });
});
