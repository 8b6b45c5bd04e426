import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgeClass } from '../../packages/domain/src/case/clear.ts';
import { type StatedAge, statedAge } from '../../packages/domain/src/case/sections.ts';
import { ageClassOf, ageGroupOf, ageRange, isChild } from '../../packages/domain/src/people/age.ts';
import { prove, runsOf } from '../proof/prove.ts';
import { now } from './made.ts';

const today = '2026-03-02';
const classOf = (age: object, on = today): AgeClass => ageClassOf(statedAge.parse(age), on);

/** Full years as a registrar counts them on the person’s fingers: the reference of the properties below. */
function fullYears(birth: string, on: string): number {
  const [year = 0, month = 0, day = 0] = birth.split('-').map(Number);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = on.split('-').map(Number);
  const before = thisMonth < month || (thisMonth === month && thisDay < day);
  return thisYear - year - (before ? 1 : 0);
}

const dayOfLife = fc
  .date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2026-03-02T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const laterDay = fc
  .date({ min: new Date('2026-03-02T00:00:00Z'), max: new Date('2050-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('The class of an age', () => {
  test.each([
    ['2008-03-02', 'adult'], // 18 today
    ['2008-03-03', 'child'], // 18 tomorrow
    ['2008-02', 'adult'], // at the latest 29 February 2008
    ['2008-03', 'presumed-child'], // 18 already or not until the 31st
    ['2008-04', 'child'],
    ['2007', 'adult'],
    ['2008', 'presumed-child'],
    ['2009', 'child'],
    ['2030', 'child'], // a date still to come makes nobody older
  ])('Standards 6.11(e): born in %s the person is, on 2 March 2026, %s', (birth, expected) => {
    expect(classOf({ birth })).toBe(expected);
  });

  test.each([
    ['2008-02-29', '2026-02-28', 'child'],
    ['2008-02-29', '2026-03-01', 'adult'],
    ['2008-02', '2026-02-28', 'presumed-child'],
    ['2008-02', '2026-03-01', 'adult'],
    ['2008-12-31', '2026-12-30', 'child'],
    ['2008-12-31', '2026-12-31', 'adult'],
    ['2008-01', '2026-01-30', 'presumed-child'],
    ['2008-01', '2026-01-31', 'adult'],
  ])('born %s, on %s: month ends and leap days decide for the child: %s', (birth, on, expected) => {
    expect(classOf({ birth }, on)).toBe(expected);
  });

  test('an estimate of a birth year leaves two years to either side', () => {
    expect(classOf({ birth: '2005', estimated: true })).toBe('adult');
    expect(classOf({ birth: '2006', estimated: true })).toBe('presumed-child');
    expect(classOf({ birth: '2007', estimated: true })).toBe('presumed-child');
    expect(classOf({ birth: '2010', estimated: true })).toBe('presumed-child');
    expect(classOf({ birth: '2011', estimated: true })).toBe('child');
  });

  test.each([
    [{ from: 18, to: 25, asOf: today }, 'adult'],
    [{ from: 17, to: 25, asOf: today }, 'presumed-child'],
    [{ from: 15, to: 17, asOf: today }, 'child'],
    [{ from: 15, to: 17, asOf: '2025-06-01' }, 'presumed-child'], // the person’s birthday may have been since
    [{ from: 17, to: 17, asOf: '2025-03-02' }, 'adult'], // a whole year ago
    [{ from: 17, to: 17, asOf: '2025-03-03' }, 'presumed-child'], // one day short of it
    [{ from: 10, to: 12, asOf: '2025-06-01' }, 'child'],
    [{ unknown: true }, 'presumed-child'],
  ])('a range of years is read on its own day: %j', (age, expected) => {
    expect(classOf(age)).toBe(expected);
  });

  test('an age stated for a later day never makes an adult before that day', () => {
    expect(classOf({ from: 18, to: 20, asOf: '2026-03-03' })).toBe('presumed-child');
    expect(classOf({ from: 18, to: 20, asOf: '2030-03-02' })).toBe('child');
    expect(classOf({ from: 18, to: 20, asOf: '2030-03-02' }, '2030-03-02')).toBe('adult');
  });

  test('Standards 7.1(d): a presumed child is a child to every rule', () => {
    expect((['child', 'presumed-child', 'adult'] as const).map((age) => isChild({ age }, now))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('The presumption of a child, on any day', () => {
  const precisions = fc.constantFrom(4, 7, 10);

  test('never an adult when any reading of the date is below 18, never a child when any is not', () => {
    prove(
      'Birth dates of any precision',
      runsOf(100),
      fc.property(dayOfLife, precisions, laterDay, (birth, precision, on) => {
        const said = birth.slice(0, precision);
        const truly = fullYears(birth, on);
        const answer = classOf({ birth: said }, on);
        expect(answer === 'adult' && truly < 18).toBe(false);
        expect(answer === 'child' && truly >= 18).toBe(false);
        if (precision === 10) expect(answer).toBe(truly >= 18 ? 'adult' : 'child');
      }),
    );
  });

  test('a range holds every birthday that could have been meant', () => {
    prove(
      'Estimates of an age',
      runsOf(100),
      fc.property(dayOfLife, dayOfLife, laterDay, fc.nat(3), fc.nat(3), (birth, asOf, on, below, above) => {
        fc.pre(birth <= asOf);
        const then = fullYears(birth, asOf);
        const age: StatedAge = { from: Math.max(0, then - below), to: then + above, asOf };
        const { youngest, oldest } = ageRange(age, on);
        expect(youngest).toBeLessThanOrEqual(fullYears(birth, on));
        expect(oldest).toBeGreaterThanOrEqual(fullYears(birth, on));
      }),
    );
  });
});

describe('The age group of the report', () => {
  test.each([
    [{ birth: '2016' }, '0-11'],
    [{ birth: '2010' }, '12-17'],
    [{ birth: '2005' }, '18-24'],
    [{ birth: '1980' }, '25+'],
    [{ birth: '2008' }, 'unknown'],
    [{ birth: '2014' }, 'unknown'],
    [{ from: 12, to: 17, asOf: today }, '12-17'],
    [{ from: 12, to: 17, asOf: '2025-12-01' }, 'unknown'],
    [{ from: 11, to: 12, asOf: today }, 'unknown'],
    [{ from: 30, to: 40, asOf: '2020-01-01' }, '25+'],
    [{ unknown: true }, 'unknown'],
  ])('%j is %s: what spans two groups is unknown', (age, group) => {
    expect(ageGroupOf(statedAge.parse(age), today)).toBe(group);
  });
});

describe('An age as it is typed', () => {
  test.each([
    [{ birth: '2552' }],
    [{ birth: '2552-01-01' }],
    [{ birth: '2024-02-30' }],
    [{ birth: '2024-13' }],
    [{ birth: '99' }],
    [{ from: 20, to: 19, asOf: today }],
    [{ from: -1, to: 19, asOf: today }],
    [{ from: 18, to: 121, asOf: today }],
    [{ from: 18, to: 20, asOf: '2569-03-02' }],
    [{ unknown: false }],
    [{ birth: '1990', name: 'x' }],
    [{}],
  ])('is refused when it cannot be: %j', (age) => {
    expect(statedAge.safeParse(age).success).toBe(false);
  });
});
