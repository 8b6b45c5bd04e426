import { describe, expect, test } from 'vitest';
import { monthIsSealedAfterItsEnd } from '../../../packages/domain/src/rules/month-is-sealed-after-its-end.ts';

describe('month-is-sealed-after-its-end', () => {
  test('A limit allows: a month from its first moment after the end in Cambodia on', () => {
    expect(monthIsSealedAfterItsEnd.breaches('2026-03', '2026-03-31T17:00:00.000Z')).toEqual([]);
    expect(monthIsSealedAfterItsEnd.breaches('2008-03', '2026-03-31T17:00:00.000Z')).toEqual([]);
  });

  test('A limit refuses: a month that still runs, or has not begun', () => {
    for (const [month, at] of [
      ['2026-03', '2026-03-31T16:59:59.999Z'],
      ['2027-01', '2026-03-31T16:59:59.999Z'],
    ] as const)
      expect(monthIsSealedAfterItsEnd.breaches(month, at)).toEqual(['month-still-runs']);
  });
});
