import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import { visitsMet } from '../../packages/domain/src/case/follow-up/met.ts';
import { crisisAfterReturnIsWatchedFor } from '../../packages/domain/src/clocks/crisis-after-return-is-watched-for.ts';
import { firstVisitAfterReturn } from '../../packages/domain/src/clocks/first-visit-after-return.ts';
import { countsOfCase } from '../../packages/domain/src/report/counts-of-case.ts';
import { countedAt } from '../../packages/domain/src/report/in-time-order.ts';
import { stamped } from './closings.ts';
import { fileOf, idOf } from './made.ts';

const home = '2026-03-02T03:00:00.000Z';
const placed: Partial<CaseState> = { placement: { kind: 'own-home', at: home }, corridor: 'TH-KH' };
type Visit = CaseState['visits'][number];
const visit = (visitedAt: string, found?: Visit['found']): Visit => ({
  ...stamped(70),
  kind: 'agreed',
  visitedAt,
  discreet: true,
  ...(found === undefined ? {} : { found }),
});
const daysOn = (days: number) => new Date(Date.parse(home) + days * 86_400_000).toISOString();

describe('Practice 10, indicator 9: a visit', () => {
  const counts = (days: number, found?: Visit['found'], file = placed) => {
    const { id, at: _, ...said } = visit(daysOn(days), found);
    const event = { type: 'VisitRecorded', id, said, occurredAt: daysOn(400), by: 'x' } as unknown as CaseEvent;
    expect(countedAt(event)).toBe(daysOn(days));
    return countsOfCase(fileOf(file), event);
  };

  test('tells how somebody is who came to Cambodia, at the nearest of 1, 3, 6 and 12 months, when it was made', () => {
    const told = [20, 59, 62, 130, 140, 260, 280].map((days) => counts(days, 'safe'));
    expect(told.flat()).toEqual([1, 1, 3, 3, 6, 6, 12].map((month) => `follow-up.TH-KH.${month}.safe`));
    expect(counts(20, 'concern')).toEqual(['follow-up.TH-KH.1.other']);
  });

  test('at which the person was not met, of which nobody said how the person was, or before the person was placed, tells nothing', () => {
    expect([counts(20, 'not-met'), counts(20), counts(-3, 'safe'), counts(20, 'safe', {})]).toEqual([[], [], [], []]);
  });

  test('is asked how the person was found, and an old record goes without', () => {
    const body = caseCommands.recordVisit.body;
    const said = { kind: 'agreed', visitedAt: home, toldAt: daysOn(-2) };
    expect(body.safeParse(said).success).toBe(true);
    expect(['safe', 'concern', 'not-met', 'lost'].map((found) => body.safeParse({ ...said, found }).success)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('Whoever was not met at a visit', () => {
  const at = daysOn(5);
  const reintegrations = [
    { ...stamped(80, home), decision: idOf(1), consultation: idOf(2), to: 'new-family' as const },
  ];
  const file = (found?: Visit['found']) => fileOf({ ...placed, reintegrations, visits: [visit(at, found)] });

  test('is visited again: what the first visit was to look at is still owed', () => {
    for (const clock of [firstVisitAfterReturn, crisisAfterReturnIsWatchedFor]) {
      expect(clock.due(file('not-met'))).toHaveLength(1);
      for (const found of ['safe', 'concern', undefined] as const) expect(clock.due(file(found))).toEqual([]);
    }
  });

  test('was not seen: a visit of which nobody said it counts as it always did', () => {
    expect((['safe', 'concern', 'not-met', undefined] as const).map((one) => visitsMet(file(one)).length)).toEqual([
      1, 1, 0, 1,
    ]);
  });
});
