import { describe, expect, test } from 'vitest';
import { glassIsLookedAtBeforeItBreaksAgain } from '../../../packages/domain/src/rules/glass-is-looked-at-before-it-breaks-again.ts';
import { fileOf, idOf, now, people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const worker = people['case-worker'];
const opening = {
  id: idOf(95),
  at: now,
  by: worker.id,
  until: '2026-03-02T03:15:00.000Z',
  ground: 'in-danger' as const,
  of: worker.organisation,
};
const seen = { id: idOf(96), at: now, by: 'supervisor-1', glass: idOf(95), found: 'justified' as const };
const breaks = (more: object, by = worker) =>
  breachesOf(glassIsLookedAtBeforeItBreaksAgain, { file: fileOf(more), said: { ground: 'in-danger' }, by });

describe('glass-is-looked-at-before-it-breaks-again', () => {
  test('Standards 6.3(e) allows: the first opening, one after the look at the first, and one by another organisation', () => {
    expect(breaks({})).toEqual([]);
    expect(breaks({ glass: [opening], glassReviews: [seen] })).toEqual([]);
    expect(breaks({ glass: [opening] }, { ...worker, id: 'another', organisation: 'another-house' })).toEqual([]);
  });

  test('Standards 6.3(e) refuses: a second opening by the same worker, also from another seat, and by a colleague of the house', () => {
    expect(breaks({ glass: [opening] })).toEqual(['own-opening-waits']);
    expect(breaks({ glass: [opening] }, { ...worker, organisation: 'another-house' })).toEqual(['own-opening-waits']);
    expect(breaks({ glass: [opening] }, { ...worker, id: 'another' })).toEqual(['opening-of-the-house-waits']);
  });

  test('Standards 6.3(e) refuses: a second opening over one that was written down before houses were', () => {
    const { of: _, ...older } = opening;
    expect(breaks({ glass: [older] })).toEqual(['own-opening-waits']);
  });
});
