import { describe, expect, test } from 'vitest';
import { everyChildIsRecordedAlone } from '../../../packages/domain/src/rules/every-child-is-recorded-alone.ts';
import { breachesOf } from '../judged.ts';

const breaches = (counted: number, recorded: number) =>
  breachesOf(everyChildIsRecordedAlone, { said: { children: { counted, recorded } } });

describe('every-child-is-recorded-alone', () => {
  test('Standards 6.11(e) allows: a record for each child that was counted at the door, and more', () => {
    expect(breaches(0, 0)).toEqual([]);
    expect(breaches(10, 10)).toEqual([]);
    expect(breaches(10, 11)).toEqual([]);
  });

  test('Foreword (Poipet) refuses: a batch with a child that has no record of their own', () => {
    expect(breaches(10, 9)).toEqual(['children-not-recorded']);
    expect(breaches(1, 0)).toEqual(['children-not-recorded']);
  });
});
