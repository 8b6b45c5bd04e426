import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type Country, country } from '../../packages/domain/src/people/actor.ts';
import { ahead, within } from '../../packages/domain/src/span.ts';
import { daysAfter } from '../../packages/domain/src/time.ts';
import { isWorkingDay, workingDaysAfter } from '../../packages/domain/src/working-days.ts';

const known = (by: string) => ({ by, holidaysUnknown: [] });

describe('Standards 6.11(d): working days are counted by the calendar of whoever owes', () => {
  test.each<[of: Country, from: string, count: number, by: string, over: string]>([
    ['KH', '2026-03-02', 3, '2026-03-05', 'an ordinary week'],
    ['KH', '2026-03-05', 3, '2026-03-10', 'a weekend and Women’s Day on its Sunday, which is not moved'],
    ['KH', '2026-04-13', 1, '2026-04-17', 'Khmer New Year, three days'],
    ['KH', '2026-04-10', 3, '2026-04-20', 'two weekends around Khmer New Year'],
    ['KH', '2026-05-01', 0, '2026-05-01', 'nothing counted, on a holiday'],
    ['KH', '2026-10-09', 1, '2026-10-13', 'Pchum Ben over a weekend'],
    ['KH', '2026-11-20', 3, '2026-11-30', 'the Water Festival and a weekend'],
    ['KH', '2026-12-28', 3, '2027-01-04', 'Peace Day, the year’s end and its first day'],
    ['KH', '2027-04-13', 1, '2027-04-19', 'Khmer New Year before a weekend'],
    ['VN', '2026-02-13', 1, '2026-02-23', 'Tet with both its weekends'],
    ['VN', '2026-08-21', 1, '2026-08-22', 'a Saturday that is worked'],
    ['VN', '2026-08-28', 1, '2026-09-03', 'National Day, its second day and the day exchanged'],
    ['TH', '2026-04-10', 1, '2026-04-16', 'Songkran'],
    ['TH', '2026-04-30', 1, '2026-05-01', 'Labour Day, which government offices work'],
    ['MY', '2026-03-19', 1, '2026-03-24', 'Hari Raya with the days before and after'],
    ['MY', '2026-05-29', 1, '2026-06-03', 'Wesak, the King’s birthday and the day in Wesak’s place'],
  ])('%s %s and %i: %s, %s', (of, from, count, by) => {
    expect(workingDaysAfter(of, from, count)).toEqual(known(by));
  });

  test('backwards too: ahead of the day the person goes', () => {
    expect(workingDaysAfter('KH', '2026-04-17', -1)).toEqual(known('2026-04-13'));
    expect(workingDaysAfter('KH', '2027-01-04', -2)).toEqual(known('2026-12-30'));
  });

  test('a year without data counts all but the weekend, and says so', () => {
    expect(workingDaysAfter('KH', '2028-04-13', 2)).toEqual({ by: '2028-04-17', holidaysUnknown: ['2028'] });
    expect(workingDaysAfter('VN', '2026-12-30', 2)).toEqual({ by: '2027-01-01', holidaysUnknown: ['2027'] });
    expect(workingDaysAfter('KH', '2028-01-03', -1)).toEqual({ by: '2027-12-31', holidaysUnknown: ['2028'] });
    expect(workingDaysAfter('MY', '2025-12-31', 300).holidaysUnknown).toEqual(['2027']);
    expect(workingDaysAfter('MY', '2028-01-01', -520).holidaysUnknown).toEqual(['2025', '2027']);
  });

  const days = fc
    .date({ min: new Date('2025-12-01'), max: new Date('2028-02-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const counts = fc.integer({ min: 1, max: 40 });
  const countries = fc.constantFrom(...country.options);

  property.prop([countries, days, counts])(
    'ends on a working day, with as many of them as were counted',
    (of, from, n) => {
      const { by } = workingDaysAfter(of, from, n);
      expect(isWorkingDay(of, by)).toBe(true);
      const passed = Array.from({ length: 200 }, (_, index) => daysAfter(from, index + 1)).filter((one) => one <= by);
      expect(passed.filter((one) => isWorkingDay(of, one)).length).toBe(n);
    },
  );

  property.prop([countries, days, counts, counts])('is counted on from where it was counted to', (of, from, a, b) => {
    expect(workingDaysAfter(of, workingDaysAfter(of, from, a).by, b).by).toBe(workingDaysAfter(of, from, a + b).by);
  });

  property.prop([countries, days, counts])(
    'backwards ends where forwards begins, from a working day',
    (of, from, n) => {
      const { by: start } = workingDaysAfter(of, from, 1);
      expect(workingDaysAfter(of, workingDaysAfter(of, start, n).by, -n).by).toBe(start);
    },
  );

  property.prop([countries, days, counts])('a later beginning never ends earlier', (of, from, n) => {
    expect(workingDaysAfter(of, daysAfter(from, 1), n).by >= workingDaysAfter(of, from, n).by).toBe(true);
  });
});

describe('a span is counted in Cambodia’s time', () => {
  test.each([
    ['2026-11-30T05:00:00Z', '2027-02-28'],
    ['2027-11-30T05:00:00Z', '2028-02-29'],
    ['2026-11-29T17:00:00Z', '2027-02-28'],
    ['2026-11-28T16:59:59Z', '2027-02-28'],
    ['2026-12-31T16:59:59Z', '2027-03-31'],
    ['2026-12-31T17:00:00Z', '2027-04-01'],
    ['2026-10-31T03:00:00Z', '2027-01-31'],
  ])('three months after %s is %s', (from, by) => {
    expect(within({ months: 3 }, from, 'MY')).toEqual(known(by));
  });

  test('days and working days begin with the day in Cambodia, hours with the moment', () => {
    expect(within({ days: 30 }, '2026-03-02T16:59:59Z', 'KH')).toEqual(known('2026-04-01'));
    expect(within({ days: 30 }, '2026-03-02T17:00:00Z', 'KH')).toEqual(known('2026-04-02'));
    expect(within({ workingDays: 3 }, '2026-03-01T16:59:59Z', 'KH')).toEqual(known('2026-03-04'));
    expect(within({ workingDays: 3 }, '2026-03-01T17:00:00Z', 'KH')).toEqual(known('2026-03-05'));
    expect(within({ workingDays: 1 }, '2026-04-13T05:00:00Z', 'TH')).toEqual(known('2026-04-16'));
    expect(within({ hours: 24 }, '2026-03-02T03:00:00.000Z', 'KH')).toEqual(known('2026-03-03T03:00:00.000Z'));
  });

  test('ahead of a day: hours before it begins, days and months before it', () => {
    expect(ahead({ hours: 48 }, '2026-03-05', 'TH')).toEqual(known('2026-03-02T17:00:00.000Z'));
    expect(ahead({ days: 7 }, '2026-03-05', 'TH')).toEqual(known('2026-02-26'));
    expect(ahead({ months: 3 }, '2026-05-31', 'MY')).toEqual(known('2026-02-28'));
    expect(ahead({ workingDays: 2 }, '2026-04-17', 'KH')).toEqual(known('2026-04-10'));
  });
});
