import { describe, expect, test } from 'vitest';
import { endedMonths, isReadyToSeal, previousMonth, quietHours } from '../../packages/domain/src/report/sealing.ts';
import { monthOf } from '../../packages/domain/src/time.ts';

const end = '2026-02-28T17:00:00.000Z';
const later = (hours: number, from = end) => new Date(Date.parse(from) + hours * 3_600_000).toISOString();

describe('A month is sealed', () => {
  test('when it has ended in Cambodia, never before', () => {
    const longAgo = '2026-02-01T00:00:00.000Z';
    expect(isReadyToSeal('2026-02', longAgo, later(-0.001))).toBe(false);
    expect(isReadyToSeal('2026-02', longAgo, end)).toBe(true);
  });

  test('and nothing new came for a while: a late fact makes it wait again', () => {
    const late = later(100);
    expect(isReadyToSeal('2026-02', late, later(quietHours - 0.01, late))).toBe(false);
    expect(isReadyToSeal('2026-02', late, later(quietHours, late))).toBe(true);
  });
});

describe('The months of a year', () => {
  test('that have ended at a moment', () => {
    expect(endedMonths('2008', end)).toHaveLength(12);
    expect(endedMonths('2026', end)).toEqual(['2026-01', '2026-02']);
    expect(endedMonths('2026', later(-0.001))).toEqual(['2026-01']);
    expect(endedMonths('2027', end)).toEqual([]);
  });

  test('each has one before it, over New Year too', () => {
    expect(previousMonth('2026-01-15T00:00:00.000Z')).toBe('2025-12');
    expect(previousMonth('2025-12-31T17:00:00.000Z')).toBe('2025-12');
    expect(previousMonth('2025-12-31T16:59:00.000Z')).toBe('2025-11');
    for (let day = 0; day < 800; day += 1) {
      const now = new Date(Date.UTC(2024, 0, 1) + day * 86_400_000).toISOString();
      expect(previousMonth(now) < monthOf(now)).toBe(true);
    }
  });
});
