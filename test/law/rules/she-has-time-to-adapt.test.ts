import { describe, expect, test } from 'vitest';
import { sheHasTimeToAdapt } from '../../../packages/domain/src/rules/she-has-time-to-adapt.ts';
import { cambodia } from '../../../packages/domain/src/settings/cambodia.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const reception = (at: string) => ({ id: idOf(61), at, by: 'x', place: 'a-place', done: ['made-safe' as const] });
const hoursLater = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
const intake = (at: string, file: object = { receptions: [reception(now)] }) =>
  breachesOf(sheHasTimeToAdapt, { file, at });
const enough = cambodia.adaptation.value;

describe('she-has-time-to-adapt', () => {
  test('Standards 7.4(e) allows: an intake once the person had their time to settle in, from the first act of reception on', () => {
    expect(intake(hoursLater(enough))).toEqual([]);
    expect(intake(hoursLater(enough), { receptions: [reception(now), reception(hoursLater(enough))] })).toEqual([]);
  });

  test('Standards 7.4(e) refuses: an intake a minute too early, or before any reception', () => {
    expect(intake(hoursLater(enough - 1 / 60))).toEqual(['no-time-to-adapt']);
    expect(intake(hoursLater(enough), {})).toEqual(['no-time-to-adapt']);
  });
});
