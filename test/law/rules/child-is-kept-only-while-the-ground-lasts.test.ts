import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { childIsKeptOnlyWhileTheGroundLasts } from '../../../packages/domain/src/rules/child-is-kept-only-while-the-ground-lasts.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type Reason = CaseState['childHolds'][number]['reason'];
const judge = (file: Partial<CaseState>, said: object) =>
  breachesOf(childIsKeptOnlyWhileTheGroundLasts, { file: { age: 'presumed-child', ...file }, said });
const held = (file: Partial<CaseState> = {}, reason: Reason = 'family-unsafe') =>
  judge(file, { reason, decision: idOf(1), tracing: idOf(2) });
const family = (outcome: CaseState['familySafety'][number]['outcome'], at = now) =>
  entryOf({ outcome, assessedBy: 'case-worker' as const }, at);
const answered = (result: CaseState['tracingAnswers'][number]['result'], at = now) =>
  entryOf({ tracing: idOf(2), result }, at, 71);
const read = (age: 'child' | 'adult', evidence: 'birth-certificate' | 'family-book' | 'interview', n: number) =>
  entryOf({ age, ageGroup: 'unknown' as const, evidence }, now, n);

describe('child-is-kept-only-while-the-ground-lasts', () => {
  test('Standards 6.11(d) allows: a hold while the person’s family is not found, or was found and is not safe', () => {
    expect(held()).toEqual([]);
    expect(held({ tracingAnswers: [answered('still-looking')] })).toEqual([]);
    expect(held({ tracingAnswers: [answered('found', hoursFromNow(-1)), answered('not-found')] })).toEqual([]);
    for (const outcome of ['unsafe', 'supervised-only'] as const)
      expect(held({ tracingAnswers: [answered('found')], familySafety: [family(outcome)] })).toEqual([]);
  });

  test('Standards 6.11(d) refuses: a hold, whatever its reason, of a child whose family is safe by the last assessment', () => {
    for (const reason of ['trafficker-near', 'family-unsafe', 'nowhere-safe-to-go', 'other-danger'] as const)
      expect(held({ familySafety: [family('safe')] }, reason)).toEqual(['her-family-is-safe']);
    const safeNow = [family('safe'), family('unsafe', hoursFromNow(-1))];
    expect(held({ familySafety: safeNow })).toEqual(['her-family-is-safe']);
    expect(held({ familySafety: [family('safe', hoursFromNow(-1)), family('unsafe')] })).toEqual([]);
  });

  test('Standards 6.11(d) refuses: a hold on a search that has found the person’s family, before anybody looked if it is safe', () => {
    const tracingAnswers = [answered('found')];
    expect(held({ tracingAnswers })).toEqual(['found-family-not-assessed']);
    expect(held({ tracingAnswers, familySafety: [family('unsafe', hoursFromNow(-1))] })).toEqual([
      'found-family-not-assessed',
    ]);
  });

  test('Standards 6.11(e) refuses: to keep the person until their age is found out once documents say it', () => {
    const until = (ages: CaseState['ages']) => held({ ages }, 'age-being-found-out');
    expect(until([read('child', 'birth-certificate', 80)])).toEqual(['her-age-is-known']);
    expect(until([])).toEqual([]);
    expect(until([read('child', 'interview', 80)])).toEqual([]);
    expect(until([read('child', 'birth-certificate', 80), read('adult', 'family-book', 81)])).toEqual([]);
    expect(held({ ages: [read('child', 'birth-certificate', 80)] }, 'other-danger')).toEqual([]);
  });

  test('Standards 6.11(d) refuses: to keep the person on by a review; it allows to end it at any time', () => {
    const childHolds = [entryOf({ reason: 'family-unsafe' as const, decision: idOf(1) }, now, 72)];
    const review = (outcome: 'continues' | 'ends', hold = idOf(72), file: Partial<CaseState> = {}) =>
      judge({ childHolds, familySafety: [family('safe')], ...file }, { hold, outcome, opinionHeard: true });
    expect(review('continues')).toEqual(['her-family-is-safe']);
    expect(review('ends')).toEqual([]);
    expect(review('continues', idOf(99))).toEqual([]);
    expect(review('continues', idOf(72), { familySafety: [] })).toEqual([]);
  });
});
