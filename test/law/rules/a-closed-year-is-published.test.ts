import { describe, expect, test } from 'vitest';
import { aClosedYearIsPublished } from '../../../packages/domain/src/rules/a-closed-year-is-published.ts';
import { breachesOf } from '../judged.ts';

const judge = (year: number, sealed: readonly string[], at: string, waiting: readonly string[] = []) =>
  breachesOf(aClosedYearIsPublished, { said: { year, sealed, now: at, waiting } });
const all = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);

describe('a-closed-year-is-published', () => {
  test('Policy VII.3.a(4) allows: a year that is over in Cambodia, each of its months closed', () => {
    expect(judge(2026, all, '2026-12-31T17:00:00.000Z')).toEqual([]);
  });

  test('Policy VII.3.a(4) refuses: the last moment of the year, a future year, and a month that is open', () => {
    expect(judge(2026, all, '2026-12-31T16:59:59.999Z')).toEqual(['year-not-over']);
    expect(judge(2027, all, '2027-01-05T00:00:00.000Z')).toEqual(['year-not-over']);
    expect(judge(2026, all.slice(1), '2027-01-05T00:00:00.000Z')).toEqual(['month-not-closed']);
  });

  test('Policy VII.3.a(4) refuses: a closed year of which a late entry waits, since what is published does not change', () => {
    expect(judge(2026, all, '2027-01-05T00:00:00.000Z', ['2026-03'])).toEqual(['late-entries-wait']);
  });
});
