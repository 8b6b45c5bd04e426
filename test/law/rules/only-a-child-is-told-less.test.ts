import { describe, expect, test } from 'vitest';
import { onlyAChildIsToldLess } from '../../../packages/domain/src/rules/only-a-child-is-told-less.ts';
import { breachesOf } from '../judged.ts';

const judge = (age: 'child' | 'presumed-child' | 'adult') => breachesOf(onlyAChildIsToldLess, { file: { age } });

describe('only-a-child-is-told-less', () => {
  test('Standards 6.5(f) allows: to decide how much a child, or whoever may be one, is told', () => {
    expect(judge('child')).toEqual([]);
    expect(judge('presumed-child')).toEqual([]);
  });

  test('Standards 6.5(d) refuses: to decide how much an adult is told', () => {
    expect(judge('adult')).toEqual(['adult-is-told-all']);
  });
});
