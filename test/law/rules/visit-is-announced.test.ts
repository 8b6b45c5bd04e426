import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { visitIsAnnounced } from '../../../packages/domain/src/rules/visit-is-announced.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const visitedAt = '2026-03-09T03:00:00.000Z';
const reintegrations = [entryOf({ decision: idOf(1), consultation: idOf(2), to: 'own-family' as const })];
const visit = (said: object, file: Partial<CaseState> = { reintegrations }) =>
  breachesOf(visitIsAnnounced, { file, said: { kind: 'agreed', visitedAt, ...said } });

describe('visit-is-announced', () => {
  test('Standards 7.9(d) allows: a visit the person was told of before, and a spot check with its reason', () => {
    expect(visit({ toldAt: '2026-03-09T02:59:59.000Z' })).toEqual([]);
    expect(visit({ kind: 'spot-check', spotCheckReason: 'safety-concern' })).toEqual([]);
  });

  test('Standards 7.9(d) refuses: a visit nobody told them of, or told them of as it began, and a spot check without a reason', () => {
    expect(visit({})).toEqual(['visit-not-announced']);
    expect(visit({ toldAt: visitedAt })).toEqual(['visit-not-announced']);
    expect(visit({ kind: 'spot-check', toldAt: '2026-03-01T00:00:00.000Z' })).toEqual(['spot-check-without-reason']);
  });

  test('Policy III (crisis) allows: a spot check while a crisis is open, and refuses it before and after', () => {
    const check = { kind: 'spot-check', spotCheckReason: 'no-answer' };
    const crises = [entryOf({ kind: 'threat' as const, stage: 'acute' as const, needs: [] }, now, 80)];
    expect(visit(check, { crises })).toEqual([]);
    expect(visit({ ...check, visitedAt: '2026-03-02T02:59:59.999Z' }, { crises })).toEqual([
      'spot-check-before-reintegration',
    ]);
    const crisisEnds = [entryOf({ crisis: idOf(80), outcome: 'over' as const }, now, 81)];
    expect(visit(check, { crises, crisisEnds })).toEqual(['spot-check-before-reintegration']);
  });

  test('Standards 7.9(d) refuses: a spot check where the person is not reintegrated, not yet, or no more', () => {
    const check = { kind: 'spot-check', spotCheckReason: 'other' };
    expect(visit(check, {})).toEqual(['spot-check-before-reintegration']);
    expect(visit({ ...check, visitedAt: '2026-03-02T02:59:59.999Z' })).toEqual(['spot-check-before-reintegration']);
    expect(visit({ ...check, visitedAt: now })).toEqual([]);
    const endings = [entryOf({ reintegration: idOf(70), reason: 'her-wish' as const }, now, 71)];
    expect(visit(check, { reintegrations, endings })).toEqual(['spot-check-before-reintegration']);
    expect(visit({ kind: 'spot-check' }, {})).toEqual(['spot-check-before-reintegration', 'spot-check-without-reason']);
  });
});
