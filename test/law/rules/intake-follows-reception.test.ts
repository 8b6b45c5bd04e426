import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { intakeFollowsReception } from '../../../packages/domain/src/rules/intake-follows-reception.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type Item = CaseState['receptions'][number]['done'][number];
const five: Item[] = ['made-safe', 'greeted', 'shown-around', 'rules-explained', 'comfortable-place'];
const reception = (done: Item[], at = now) => ({ id: idOf(61), at, by: 'x', place: 'a-place', done });
const stays = (at: string) => [{ id: idOf(62), at, by: 'x', setting: 'transit-centre' as const, place: 'a-place' }];
const intake = (file: object) => breachesOf(intakeFollowsReception, { file });

describe('intake-follows-reception', () => {
  test('Standards 7.4(a) allows: an intake after all five acts of reception, done at once or one after the other', () => {
    expect(intake({ receptions: [reception(five)] })).toEqual([]);
    expect(intake({ receptions: [reception(five.slice(0, 2)), reception(five.slice(2))], stays: stays(now) })).toEqual(
      [],
    );
  });

  test('Standards 7.4(c) refuses: an intake before an act of reception is done', () => {
    expect(intake({ receptions: [reception(five.filter((one) => one !== 'shown-around'))] })).toEqual([
      'reception-open:shown-around',
    ]);
    expect(intake({})).toEqual(five.map((item) => `reception-open:${item}`));
  });

  test('Standards 7.4(e) refuses: an intake at a new place on the reception at an earlier one', () => {
    const receptions = [reception(five, '2026-03-02T02:59:59.000Z'), reception(['made-safe'])];
    const open = five.slice(1).map((item) => `reception-open:${item}`);
    expect(intake({ receptions, stays: stays(now) })).toEqual(open);
    expect(intake({ receptions, stays: [...stays('2026-03-01T00:00:00.000Z'), ...stays(now)] })).toEqual(open);
    const another = { ...reception(['made-safe']), place: 'another-place' };
    expect(intake({ receptions: [reception(five), another] })).toEqual(open);
    expect(intake({ receptions: [another, reception(five)] })).toEqual([]);
  });
});
