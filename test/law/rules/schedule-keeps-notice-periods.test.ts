import { describe, expect, test } from 'vitest';
import { scheduleKeepsNoticePeriods } from '../../../packages/domain/src/rules/schedule-keeps-notice-periods.ts';

describe('schedule-keeps-notice-periods', () => {
  test('Policy VI.b allows: a day that leaves time for every step, or one that a reason hurries', () => {
    expect(scheduleKeepsNoticePeriods.breaches([], undefined)).toEqual([]);
    expect(scheduleKeepsNoticePeriods.breaches(['manifest-sent'], 'gate-closes')).toEqual([]);
  });

  test('Policy VI.b refuses: a day for which a step would come too late, and names each', () => {
    expect(scheduleKeepsNoticePeriods.breaches(['readiness-confirmed', 'manifest-sent'], undefined)).toEqual([
      'too-soon-for:readiness-confirmed',
      'too-soon-for:manifest-sent',
    ]);
  });
});
