import { describe, expect, test } from 'vitest';
import { adultDecidesHerself } from '../../../packages/domain/src/rules/adult-decides-herself.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const found = (able: boolean, { n = 70, at = now, about = 'care' as 'care' | 'media', until = '2026-03-02' } = {}) =>
  entryOf({ about, able, assessedBy: 'court' as const, until }, at, n);
const judge = (
  capacities: ReturnType<typeof found>[],
  { decidedBy = 'substitute', age = 'adult' as 'adult' | 'presumed-child', at = now } = {},
) => {
  const said = { about: 'care', decidedBy, capacity: idOf(70) };
  return breachesOf(adultDecidesHerself, { file: { age, capacities }, act: 'recordDecision', said, at });
};

describe('adult-decides-herself', () => {
  test('Standards 6.10(d) allows: the person’s own decision, one for a child, and one for an adult whom the last assessment found unable to decide it', () => {
    expect(judge([], { decidedBy: 'herself' })).toEqual([]);
    expect(judge([], { decidedBy: 'with-support' })).toEqual([]);
    expect(judge([], { age: 'presumed-child', decidedBy: 'best-interest' })).toEqual([]);
    expect(judge([found(true, { n: 71, at: '2026-03-01T00:00:00.000Z' }), found(false)])).toEqual([]);
    expect(judge([found(false), found(true, { n: 71, about: 'media' })])).toEqual([]);
    const { until: _, ...unlimited } = found(false);
    const said = { about: 'care', decidedBy: 'best-interest', capacity: idOf(70) };
    expect(breachesOf(adultDecidesHerself, { file: { capacities: [unlimited] }, act: 'recordDecision', said })).toEqual(
      [],
    );
    expect(judge([found(false)], { at: '2026-03-02T16:59:59.999Z' })).toEqual([]);
  });

  test('Standards 6.10(d) refuses: a decision for an adult who was not assessed, was found able, or whose assessment is old', () => {
    for (const decidedBy of ['substitute', 'best-interest']) {
      expect(judge([], { decidedBy }), decidedBy).toEqual(['capacity-not-assessed']);
      expect(judge([found(true)], { decidedBy }), decidedBy).toEqual(['able-to-decide']);
    }
    expect(judge([found(false, { n: 71 })])).toEqual(['capacity-not-assessed']);
    expect(judge([found(false, { about: 'media' })])).toEqual(['capacity-not-assessed']);
    expect(judge([found(false), found(true, { n: 71 })])).toEqual(['capacity-not-assessed']);
    expect(judge([found(false)], { at: '2026-03-02T17:00:00.000Z' })).toEqual(['capacity-not-assessed']);
  });
});
