import { describe, expect, test } from 'vitest';
import { childsHearingNeedsHerAdvocate } from '../../../packages/domain/src/rules/childs-hearing-needs-her-advocate.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const appointed = (at: string) => [entryOf({ organisation: 'invented-legal-aid', from: 'lawyer' as const }, at)];
const judge = (
  said: object,
  advocates: ReturnType<typeof appointed> = [],
  age: 'child' | 'presumed-child' | 'adult' = 'child',
) => breachesOf(childsHearingNeedsHerAdvocate, { file: { age, advocates }, said: { hearing: 'h', ...said } });
const there = { outcome: 'heard', advocatePresent: true };

describe('childs-hearing-needs-her-advocate', () => {
  test('Standards 6.7(e) allows: a child’s hearing with her advocate, one that was adjourned or does not count, and an adult’s without', () => {
    expect(judge(there, appointed(now))).toEqual([]);
    expect(judge({ ...there, outcome: 'judgment', heldAt: hoursFromNow(-1) }, appointed(hoursFromNow(-1)))).toEqual([]);
    for (const outcome of ['adjourned', 'does-not-count'])
      expect(judge({ outcome, advocatePresent: false }), outcome).toEqual([]);
    expect(judge({ outcome: 'heard', advocatePresent: false }, [], 'adult')).toEqual([]);
  });

  test('Standards 6.7(e) refuses: a child’s hearing without an advocate appointed before, or without her in the room', () => {
    for (const age of ['child', 'presumed-child'] as const)
      for (const outcome of ['heard', 'judgment']) {
        expect(judge({ ...there, outcome }, [], age)).toEqual(['advocate-not-appointed']);
        expect(judge({ outcome, advocatePresent: false }, appointed(now), age)).toEqual(['advocate-absent']);
        expect(judge({ outcome, advocatePresent: false }, [], age)).toEqual([
          'advocate-not-appointed',
          'advocate-absent',
        ]);
      }
    expect(judge({ ...there, heldAt: hoursFromNow(-1) }, appointed(now))).toEqual(['advocate-not-appointed']);
  });
});
