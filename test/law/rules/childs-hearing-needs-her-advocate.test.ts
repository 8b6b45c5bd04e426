import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { childsHearingNeedsHerAdvocate } from '../../../packages/domain/src/rules/childs-hearing-needs-her-advocate.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const [proceeding, another, hearing] = [idOf(60), idOf(61), idOf(65)];
const heldAt = '2026-03-03T03:00:00.000Z';
const dayBefore = '2026-03-02T03:00:00.000Z';
const weekLater = '2026-03-13T03:00:00.000Z';
const hearings = [entryOf({ proceeding, on: '2026-03-03', court: 'first-instance' as const }, dayBefore, 65)];
const appointed = (at: string, of = proceeding) => [
  entryOf({ proceeding: of, organisation: 'invented-legal-aid', from: 'lawyer' as const }, at),
];
const there = { hearing, outcome: 'heard', advocatePresent: true, heldAt };
const judge = (said: object, advocates: CaseState['advocates'] = [], more: Partial<CaseState> = {}, at = weekLater) =>
  breachesOf(childsHearingNeedsHerAdvocate, {
    file: { age: 'child', advocates, hearings, ...more },
    said: { ...there, ...said },
    at,
  });

describe('childs-hearing-needs-her-advocate', () => {
  test('Standards 6.7(e) allows: a child’s hearing with their advocate, one that was adjourned or does not count, and an adult’s without', () => {
    expect(judge({}, appointed(dayBefore))).toEqual([]);
    expect(judge({ outcome: 'judgment' }, appointed('2026-03-03T02:59:59.999Z'), {}, heldAt)).toEqual([]);
    for (const outcome of ['adjourned', 'does-not-count'])
      expect(judge({ outcome, advocatePresent: false }), outcome).toEqual([]);
    expect(judge({ advocatePresent: false }, [], { age: 'adult' })).toEqual([]);
    expect(judge({ advocatePresent: false }, [], { childUntil: '2026-02-28' })).toEqual([]);
  });

  test('Standards 6.7(e) refuses: a child’s hearing without an advocate appointed before, or without them in the room', () => {
    for (const age of ['child', 'presumed-child'] as const)
      for (const outcome of ['heard', 'judgment']) {
        expect(judge({ outcome }, [], { age })).toEqual(['advocate-not-appointed']);
        expect(judge({ outcome, advocatePresent: false }, appointed(dayBefore), { age })).toEqual(['advocate-absent']);
        expect(judge({ outcome, advocatePresent: false }, [], { age })).toEqual([
          'advocate-not-appointed',
          'advocate-absent',
        ]);
      }
    expect(judge({}, appointed(heldAt))).toEqual(['advocate-not-appointed']);
    expect(judge({}, appointed('2026-03-13T02:00:00.000Z'))).toEqual(['advocate-not-appointed']);
  });

  test('Standards 6.7(e) refuses: an advocate of another proceeding, or one who was written down wrongly', () => {
    expect(judge({}, appointed(dayBefore, another))).toEqual(['advocate-not-appointed']);
    const corrections = [entryOf({ corrects: idOf(70), why: 'another-person' as const }, weekLater, 71)];
    expect(judge({}, appointed(dayBefore), { corrections })).toEqual(['advocate-not-appointed']);
  });

  test('Standards 6.7(e) refuses: a hearing said to have been held on another day than it was fixed for', () => {
    const moved = { heldAt: '2026-03-13T02:00:00.000Z' };
    expect(judge(moved, appointed('2026-03-13T01:00:00.000Z'))).toEqual(['not-held-on-its-day']);
    // Said to have been held when the person was no child any more: on the day it was fixed for the person was one.
    expect(
      judge({ heldAt: '2026-04-13T02:00:00.000Z' }, [], { childUntil: '2026-03-31' }, '2026-04-14T02:00:00.000Z'),
    ).toEqual(['advocate-not-appointed', 'not-held-on-its-day']);
    expect(judge({}, [], { childUntil: '2026-03-31' }, '2026-04-14T02:00:00.000Z')).toEqual(['advocate-not-appointed']);
  });

  test('Standards 6.7(e) refuses: what is true of another hearing of the person’s only', () => {
    const second = entryOf({ proceeding: another, on: '2026-03-10', court: 'first-instance' as const }, dayBefore, 66);
    const both = { hearings: [...hearings, second] };
    const ofSecond = { hearing: idOf(66), heldAt: '2026-03-10T03:00:00.000Z' };
    expect(judge(ofSecond, appointed(dayBefore, another), both)).toEqual([]);
    expect(judge(ofSecond, appointed(dayBefore), both)).toEqual(['advocate-not-appointed']);
    expect(judge({ hearing: idOf(66) }, appointed(dayBefore, another), both)).toEqual(['not-held-on-its-day']);
    // Of age between the two: the earlier one makes the later one no child's hearing.
    expect(judge(ofSecond, [], { ...both, childUntil: '2026-03-05' })).toEqual([]);
  });

  test('Standards 6.7(e) refuses: a hearing that nobody fixed', () => {
    expect(judge({ hearing: idOf(67) }, appointed(dayBefore))).toEqual([
      'advocate-not-appointed',
      'not-held-on-its-day',
    ]);
  });
});
