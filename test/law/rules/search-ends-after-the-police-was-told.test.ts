import { describe, expect, test } from 'vitest';
import { searchEndsAfterThePoliceWasTold } from '../../../packages/domain/src/rules/search-ends-after-the-police-was-told.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { breachesOf } from '../judged.ts';

type Step = 'police-told' | 'searched-here';
const steps = (...all: readonly (readonly [string, Step])[]) =>
  all.map(([missing, step]) => entryOf({ missing, step }));
const judge = (outcome: string, missingSteps: ReturnType<typeof steps> = []) =>
  breachesOf(searchEndsAfterThePoliceWasTold, { file: { missingSteps }, said: { missing: 'this', outcome } });

describe('search-ends-after-the-police-was-told', () => {
  test('Standards 6.1(k) allows: the end of a search that found the person, and of one that did not after the police was told', () => {
    for (const outcome of ['found-safe', 'found-in-danger', 'came-back', 'left-of-her-own-will'])
      expect(judge(outcome), outcome).toEqual([]);
    expect(judge('not-found', steps(['this', 'searched-here'], ['this', 'police-told']))).toEqual([]);
  });

  test('Standards 6.1(k) refuses: giving up a search of which the police was not told', () => {
    expect(judge('not-found')).toEqual(['police-not-told']);
    expect(judge('not-found', steps(['this', 'searched-here']))).toEqual(['police-not-told']);
    expect(judge('not-found', steps(['another', 'police-told']))).toEqual(['police-not-told']);
  });
});
