import { describe, expect, test } from 'vitest';
import type { ParityReport } from '../../packages/domain/src/report/parity/report.ts';
import { equalServicesOf } from '../../packages/domain/src/report/parity/year.ts';

type Row = ParityReport['rows'][number];
type Figure = Row['foreign']['persons'];

const group = (persons: Figure, offered: Figure): Row['foreign'] => ({
  persons,
  offered,
  accepted: 0,
  declined: 0,
  'not-available': 0,
  unanswered: 0,
});
const row = (service: Row['service'], foreign: Row['foreign'], cambodian: Row['foreign']): Row => ({
  organisation: 'demo-shelter',
  service,
  foreign,
  cambodian,
});
const quarter = (...rows: readonly Row[]): ParityReport => ({
  quarter: '2025-Q1',
  rows: [...rows],
  incidents: [],
  referrals: [],
  lookedAt: 0,
  verdicts: [],
});

describe('Equal services of a year', () => {
  test('are counts with an interval of which each person counts once: twelve beside a hundred and fifty are too few', () => {
    const one = quarter(row('legal-aid', group(12, 11), group(151, 140)));
    const told = equalServicesOf([one]);
    expect(told).toMatchObject({ foreign: { offered: 11, of: 12 }, cambodian: { offered: 140, of: 151 } });
    expect(told.says).toBe('too-few');
    const { estimate = 0, low = 0, high = 0 } = told.difference ?? {};
    expect([estimate, low < 0, high > 0, high - low > 200]).toEqual([-10, true, true, true]);
    // The same persons with a second service are no more persons: the interval does not grow narrower.
    const again = equalServicesOf([
      quarter(row('legal-aid', group(12, 11), group(151, 140)), row('medical', group(12, 11), group(151, 140))),
    ]);
    expect(again.difference).toEqual(told.difference);
  });

  test('say less often, more often or no difference only where the interval does', () => {
    const says = (foreign: number, cambodian: number) =>
      equalServicesOf([quarter(row('medical', group(400, foreign), group(400, cambodian)))]).says;
    expect([says(200, 360), says(360, 200), says(300, 300)]).toEqual(['less-often', 'more-often', 'no-difference']);
  });

  test('leave out a row of which either side is hidden, so that nothing follows from the sum', () => {
    const open = row('medical', group(20, 20), group(30, 30));
    const hidden = row('legal-aid', group(20, 'hidden'), group(30, 29));
    const small = row('schooling', group('small', 'small'), group(30, 30));
    expect(equalServicesOf([quarter(open, hidden, small)])).toEqual(equalServicesOf([quarter(open)]));
    expect(equalServicesOf([quarter(hidden, small)])).toMatchObject({ says: 'too-few', foreign: { of: 0 } });
    expect(equalServicesOf([quarter(hidden)])).not.toHaveProperty('difference');
  });
});
