import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { closingByDeathRestsOnItsRecord } from '../../../packages/domain/src/rules/closing-by-death-rests-on-its-record.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const died = (on: string, n = 70) => entryOf({ on, evidence: 'hospital' as const }, now, n);
const taken = (n: number) => entryOf({ corrects: idOf(n), why: 'another-person' as const }, now, 90);
const found = (file: Partial<CaseState>, reason = 'died') =>
  breachesOf(closingByDeathRestsOnItsRecord, { file, said: { reason } });

describe('closing-by-death-rests-on-its-record', () => {
  test('Policy IV (services) allows: a closing because the person died, on a death of an earlier day or of this one', () => {
    for (const on of ['2026-03-01', '2026-03-02']) expect(found({ deaths: [died(on)] }), on).toEqual([]);
    const anew = { deaths: [died('2026-02-01'), died('2026-03-01', 71)], corrections: [taken(70)] };
    expect(found(anew)).toEqual([]);
  });

  test('Policy IV (services) allows: any other closing, of whom no death is written down', () => {
    for (const reason of ['recovered', 'her-decision', 'taken-over', 'unreachable', 'uncooperative'])
      expect(found({}, reason), reason).toEqual([]);
  });

  test('Policy IV (services) refuses: a closing because the person died where no death stands, or one of a later day', () => {
    expect(found({})).toEqual(['death-not-recorded']);
    expect(found({ deaths: [died('2026-03-01')], corrections: [taken(70)] })).toEqual(['death-not-recorded']);
    expect(found({ deaths: [died('2026-03-03')] })).toEqual(['death-not-recorded']);
  });

  test('Policy IV (services) refuses: a closing because the person died whom somebody met after that day, as far as that stands', () => {
    const visited = (found: 'safe' | 'not-met') =>
      entryOf({ kind: 'agreed', visitedAt: now, found, discreet: false } as const, now, 80);
    const deaths = [died('2026-03-01')];
    expect(found({ deaths, visits: [visited('safe')] })).toEqual(['met-after-death']);
    expect(found({ deaths, visits: [visited('not-met')] })).toEqual([]);
    expect(found({ deaths, visits: [visited('safe')], corrections: [taken(80)] })).toEqual([]);
    expect(found({ deaths: [...deaths, died('2026-03-02', 71)], visits: [visited('safe')] })).toEqual([]);
  });
});
