import { describe, expect, test } from 'vitest';
import { confirmedMinutesStandStill } from '../../../packages/domain/src/rules/confirmed-minutes-stand-still.ts';

describe('confirmed-minutes-stand-still', () => {
  test('Standards 7.3(d) allows: a change of minutes that no side has confirmed', () => {
    expect(confirmedMinutesStandStill.breaches([])).toEqual([]);
  });

  test('Standards 7.3(d) refuses: a change of minutes that a side has confirmed, and names each such side', () => {
    expect(confirmedMinutesStandStill.breaches(['S'])).toEqual(['confirmed-by:S']);
    expect(confirmedMinutesStandStill.breaches(['S', 'V'])).toEqual(['confirmed-by:S', 'confirmed-by:V']);
  });
});
