import { describe, expect, test } from 'vitest';
import { aCorrectionChangesSomething } from '../../../packages/domain/src/rules/a-correction-changes-something.ts';

const { breaches } = aCorrectionChangesSomething;

describe('a-correction-changes-something', () => {
  test('A limit allows: a correction that says something else than what stands', () => {
    expect(breaches(['name'])).toEqual([]);
    expect(breaches(['sex', 'age'])).toEqual([]);
  });

  test('A limit refuses: a correction of nothing', () => {
    expect(breaches([])).toEqual(['nothing-changed']);
  });
});
