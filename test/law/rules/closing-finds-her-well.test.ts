import { describe, expect, test } from 'vitest';
import { wellbeing } from '../../../packages/domain/src/case/closing/track.ts';
import { closingFindsHerWell } from '../../../packages/domain/src/rules/closing-finds-her-well.ts';
import { type Closing, closingOf } from '../../domain/closings.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const well = closingOf().wellbeing;
const found = (said: Closing, file: object = {}) => breachesOf(closingFindsHerWell, { said, file });

describe('closing-finds-her-well', () => {
  test('Standards 7.10(a) allows: a closing when the person is well in all five ways, or for another reason than recovery', () => {
    expect(found(closingOf())).toEqual([]);
    for (const one of wellbeing)
      expect(found(closingOf({ reason: 'taken-over', wellbeing: { ...well, [one]: false } }))).toEqual([]);
  });

  test('Standards 7.10(a) refuses: recovery while one of the five is not there yet', () => {
    for (const one of wellbeing)
      expect(found(closingOf({ wellbeing: { ...well, [one]: false } }))).toEqual([`not-yet:${one}`]);
  });

  test('Standards 7.10(a) refuses: recovery where the home is on trial, or where the last evaluation found rights not upheld', () => {
    const reintegrations = [entryOf({ to: 'own-family' }, undefined, 80)];
    const confirmations = [entryOf({ reintegration: idOf(80) }, undefined, 81)];
    const evaluations = [entryOf({ reintegration: idOf(80), rights: 'not-upheld' }, undefined, 82)];
    const moveRequests = [entryOf({ evaluation: idOf(82) }, undefined, 83)];
    expect(found(closingOf(), { reintegrations })).toEqual(['still-on-trial']);
    expect(found(closingOf(), { reintegrations, confirmations })).toEqual([]);
    expect(found(closingOf(), { reintegrations, confirmations, evaluations })).toEqual(['rights-not-upheld']);
    expect(found(closingOf(), { reintegrations, confirmations, evaluations, moveRequests })).toEqual([]);
    expect(found(closingOf({ reason: 'her-decision' }), { reintegrations, evaluations })).toEqual([]);
  });

  test('Standards 7.10(a) refuses: recovery in the middle of a crisis, or while the person is sought', () => {
    const crises = [entryOf({ kind: 'threat', stage: 'acute' }, undefined, 80)];
    const crisisEnds = [entryOf({ crisis: idOf(80), outcome: 'over' }, undefined, 81)];
    const missing = [entryOf({ from: 'family' }, undefined, 82)];
    const missingEnds = [entryOf({ missing: idOf(82), outcome: 'came-back' }, undefined, 83)];
    expect(found(closingOf(), { crises })).toEqual(['crisis-still-open']);
    expect(found(closingOf(), { missing })).toEqual(['still-sought']);
    expect(found(closingOf(), { crises, crisisEnds, missing, missingEnds })).toEqual([]);
    expect(found(closingOf({ reason: 'her-decision' }), { crises })).toEqual([]);
  });

  test('Standards 7.10(a) refuses: recovery where the last visit found a concern, until a later one has found the person safe', () => {
    const visit = (found: 'safe' | 'concern' | 'not-met', hours: number, n: number) =>
      entryOf({ kind: 'agreed', visitedAt: hoursFromNow(hours), found }, undefined, n);
    const concern = [visit('safe', -3, 80), visit('concern', -2, 81), visit('not-met', -1, 82)];
    const wrong = (by: string, n: number) => ({ ...entryOf({ corrects: idOf(81), why: 'wrong' }, undefined, n), by });
    expect(found(closingOf(), { visits: concern })).toEqual(['visit-found-concern']);
    expect(found(closingOf(), { visits: [...concern, visit('safe', 0, 83)] })).toEqual([]);
    expect(found(closingOf(), { visits: concern, corrections: [wrong('x', 84)] })).toEqual(['visit-found-concern']);
    expect(found(closingOf(), { visits: concern, corrections: [wrong('x', 84), wrong('y', 85)] })).toEqual([]);
    expect(found(closingOf({ reason: 'her-decision' }), { visits: concern })).toEqual([]);
  });
});
