import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeKept } from '../../packages/domain/src/case/movement/standing-holds.ts';
import { statedAge } from '../../packages/domain/src/case/sections.ts';
import { ageClassOf, ageGroupOf, childUntilOf, isChild, knownAgeOf } from '../../packages/domain/src/people/age.ts';
import { cambodia } from '../../packages/domain/src/settings/cambodia.ts';

const today = '2026-03-02';
const dayFrom = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const dayOfLife = dayFrom('1990-01-01', '2026-03-02');
const laterDay = dayFrom('2026-03-02', '2050-12-31');

describe('Standards 6.11(e), Standards 6.11(c): the day up to which somebody may be a child', () => {
  const until = (age: object) => childUntilOf(statedAge.parse(age));

  test.each([
    [{ birth: '2009-01-01' }, '2026-12-31'],
    [{ birth: '2009-01-02' }, '2027-01-31'],
    [{ birth: '2008-02-29' }, '2026-02-28'],
    [{ birth: '2009-05' }, '2027-05-31'],
    [{ birth: '2009' }, '2027-12-31'],
    [{ birth: '2009', estimated: true }, '2029-12-31'],
    [{ from: 15, to: 17, asOf: '2026-03-02' }, '2029-03-31'],
    [{ unknown: true }, undefined],
  ])(
    'is the end of the month of the person’s last day as a child, by the latest possible birth: %j',
    (age, expected) => {
      expect(until(age)).toBe(expected);
    },
  );

  test('no generated age or estimate misses a child, and nobody is called one beyond that month', async () => {
    const stated = fc.oneof(
      fc.record({
        birth: fc.tuple(dayOfLife, fc.constantFrom(4, 7, 10)).map(([day, n]) => day.slice(0, n)),
        estimated: fc.boolean(),
      }),
      fc
        .record({ from: fc.integer({ min: 0, max: 30 }), more: fc.integer({ min: 0, max: 5 }), asOf: dayOfLife })
        .map(({ from, more, asOf }) => ({ from, to: from + more, asOf })),
    );
    await fc.assert(
      fc.property(stated, laterDay, laterDay, (said, one, other) => {
        const age = statedAge.parse(said);
        const [recorded, on] = [one, other].toSorted() as [string, string];
        const known = knownAgeOf(age, recorded);
        const [young, moment] = [ageClassOf(age, on) !== 'adult', `${on}T03:00:00.000Z`];
        if (young) expect(isChild(known, moment)).toBe(true);
        else if (known.childUntil !== undefined && on.slice(0, 7) > known.childUntil.slice(0, 7))
          expect(isChild(known, moment)).toBe(false);
        if (!young) expect(mayBeKept(known, moment)).toBe(false);
      }),
    );
  });

  test('of one 17 years old and one of the coming of age, the report’s groups part at the setting', () => {
    const now18 = cambodia.childAge.value;
    const groups = [now18 - 1, now18].map((years) => ageGroupOf({ from: years, to: years, asOf: today }, today));
    expect(groups).toEqual(['12-17', '18-24']);
  });
});
