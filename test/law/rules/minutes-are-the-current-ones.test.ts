import { describe, expect, test } from 'vitest';
import { minutesAreTheCurrentOnes } from '../../../packages/domain/src/rules/minutes-are-the-current-ones.ts';

describe('minutes-are-the-current-ones', () => {
  test('A limit allows: a confirmation of the current minutes', () => {
    expect(minutesAreTheCurrentOnes.breaches('new', 'new')).toEqual([]);
  });

  test('A limit refuses: a confirmation of minutes that have changed since', () => {
    expect(minutesAreTheCurrentOnes.breaches('old', 'new')).toEqual(['minutes-changed']);
  });
});
