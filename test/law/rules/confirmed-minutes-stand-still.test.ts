import { describe, expect, test } from 'vitest';
import { confirmedMinutesStandStill } from '../../../packages/domain/src/rules/confirmed-minutes-stand-still.ts';

const judge = confirmedMinutesStandStill.breaches;

describe('confirmed-minutes-stand-still', () => {
  test('A limit allows: a change of minutes that this side has not confirmed', () => {
    expect(judge([], 'S')).toEqual([]);
    expect(judge(['V'], 'S')).toEqual([]);
  });

  test('A limit refuses: a change by a side that has confirmed them', () => {
    expect(judge(['S'], 'S')).toEqual(['confirmed-by:S']);
    expect(judge(['S', 'V'], 'V')).toEqual(['confirmed-by:V']);
  });
});
