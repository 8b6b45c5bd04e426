import { describe, expect, test } from 'vitest';
import type { AgeClass } from '../../../packages/domain/src/case/clear.ts';
import { recoveryIsHerChoice } from '../../../packages/domain/src/rules/recovery-is-her-choice.ts';
import { breachesOf } from '../judged.ts';

const found = (age: AgeClass, chosenBy: 'herself' | 'with-guardian', madeFor: 'child' | 'adult' | 'anybody') =>
  breachesOf(recoveryIsHerChoice, { file: { age }, said: { kind: 'play', answer: 'declined', chosenBy, madeFor } });

describe('recovery-is-her-choice', () => {
  test('Standards 7.7(b) allows: what an adult chose, and what a child chose with their guardian', () => {
    for (const madeFor of ['child', 'adult', 'anybody'] as const)
      expect(found('adult', 'herself', madeFor)).toEqual([]);
    for (const age of ['child', 'presumed-child'] as const)
      for (const madeFor of ['child', 'anybody'] as const) {
        expect(found(age, 'with-guardian', madeFor)).toEqual([]);
        expect(found(age, 'herself', madeFor)).toEqual([]);
      }
  });

  test('Standards 7.7(b) refuses: what others chose for an adult', () => {
    expect(found('adult', 'with-guardian', 'adult')).toEqual(['chosen-by-others']);
  });

  test('Standards 7.7(g) refuses: what was made for adults, for a child or who may be one', () => {
    expect(found('child', 'herself', 'adult')).toEqual(['not-for-a-child']);
    expect(found('presumed-child', 'with-guardian', 'adult')).toEqual(['not-for-a-child']);
  });
});
