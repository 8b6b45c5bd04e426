import { describe, expect, test } from 'vitest';
import { aCorrectionChangesSomething } from '../../../packages/domain/src/rules/a-correction-changes-something.ts';

const { breaches } = aCorrectionChangesSomething;

describe('a-correction-changes-something', () => {
  test('Standards 11(6) allows: a correction that says something else than what stands', () => {
    expect(breaches(['name'])).toEqual([]);
    expect(breaches(['sex', 'age'])).toEqual([]);
  });

  test('Standards 11(6) refuses: a correction of nothing', () => {
    expect(breaches([])).toEqual(['nothing-changed']);
  });
});
