import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { adultAgreesHerself } from '../../../packages/domain/src/rules/adult-agrees-herself.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const found = (
  able: boolean,
  { n = 70, at = now, about = 'referral' as 'referral' | 'media', until = '2026-03-02' } = {},
) => entryOf({ about, able, assessedBy: 'doctor' as const, until }, at, n);
const others = ['guardian', 'best-interest'] as const;
const judge = (how: string, file: Partial<CaseState> = {}, given = true, at = now) =>
  breachesOf(adultAgreesHerself, { file, said: { consent: { to: 'hospital', given, how } }, at });
const before = '2026-03-01T00:00:00.000Z';

describe('adult-agrees-herself', () => {
  test('Standards 6.3(b) allows: the person’s own answer, and what others answer for a child, certain or presumed', () => {
    for (const how of ['spoken', 'signed', 'thumbed']) expect(judge(how), how).toEqual([]);
    for (const how of others)
      for (const age of ['child', 'presumed-child'] as const) expect(judge(how, { age }), how).toEqual([]);
    expect(judge('guardian', { age: 'child', childUntil: '2026-03-02' }, true, '2026-03-02T16:59:59.999Z')).toEqual([]);
  });

  test('Standards 6.10(d) allows: what others answer for an adult whom the last assessment that stands found unable to decide about a referral', () => {
    for (const how of others) expect(judge(how, { capacities: [found(false)] }), how).toEqual([]);
    expect(judge('guardian', { capacities: [found(false), found(true, { n: 71, at: before })] })).toEqual([]);
    const { until: _, ...unlimited } = found(false);
    expect(judge('guardian', { capacities: [unlimited] }, true, '2027-03-02T03:00:00.000Z')).toEqual([]);
    expect(judge('guardian', { capacities: [found(false)] }, true, '2026-03-02T16:59:59.999Z')).toEqual([]);
    const corrections = [entryOf({ corrects: idOf(71), why: 'wrong' as const }, now, 72)] as CaseState['corrections'];
    expect(judge('guardian', { capacities: [found(false), found(true, { n: 71 })], corrections })).toEqual([]);
  });

  test('Standards 6.3(b) refuses: a yes and a no that others give for an adult nobody has assessed', () => {
    for (const how of others)
      for (const given of [true, false]) expect(judge(how, {}, given), how).toEqual(['capacity-not-assessed']);
    const grown = { age: 'child', childUntil: '2026-03-02' } as const;
    expect(judge('guardian', grown, true, '2026-03-02T17:00:00.000Z')).toEqual(['capacity-not-assessed']);
  });

  test('Standards 6.10(d) refuses: what others answer for an adult who was found able, in another matter, or long ago', () => {
    expect(judge('guardian', { capacities: [found(true)] })).toEqual(['able-to-decide']);
    expect(judge('guardian', { capacities: [found(false, { at: before }), found(true, { n: 71 })] })).toEqual([
      'able-to-decide',
    ]);
    const missing = ['capacity-not-assessed'];
    expect(judge('guardian', { capacities: [found(false, { about: 'media' })] })).toEqual(missing);
    expect(judge('guardian', { capacities: [found(false)] }, true, '2026-03-02T17:00:00.000Z')).toEqual(missing);
    const corrections = [entryOf({ corrects: idOf(70), why: 'wrong' as const }, now, 72)] as CaseState['corrections'];
    expect(judge('guardian', { capacities: [found(false)], corrections })).toEqual(missing);
  });
});
