import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { nextLook, remindersDue } from '../../packages/domain/src/case/due.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { entitlements } from '../../packages/domain/src/case/needs.ts';
import { needsOf } from '../../packages/domain/src/case/services/answer.ts';
import { daysAfter } from '../../packages/domain/src/time.ts';
import { fileOf, now, sameDay } from '../domain/made.ts';
import { life, lived, offersOf } from './lives.ts';
import { prove, runsOf } from './prove.ts';

const runs = runsOf(300);
const tenYears = daysAfter(sameDay, 3653);

/** Phases that run now. */
function runningIn(file: CaseState): number {
  return Object.values(file.phases).flatMap((tracks) => tracks.filter(({ closedAt }) => closedAt === undefined)).length;
}

/** All reminders of ten years, each written at its moment. */
function tenYearsOn(file: CaseState): { readonly file: CaseState; readonly written: number } {
  let [state, written] = [file, 0];
  for (let at = nextLook(state); at !== undefined && at <= tenYears; at = nextLook(state)) {
    const due = remindersDue(state, at);
    if (due.length === 0) throw new Error(`a moment to look, and nothing is due: ${at}`);
    state = evolveCase(state, { type: 'RemindersWritten', due, lapsed: [], occurredAt: at, by: 'clocks' });
    written += due.length;
  }
  return { file: state, written };
}

describe('R020, R021, Policy III: every life of a case', () => {
  test('is open if and only if it is not closed, and keeps its n closures as they were', () => {
    const reached = new Set<number>();
    prove(
      'Closures and reopenings',
      runs,
      fc.property(life, (steps) => {
        const counts = { closed: 0, reopened: 0 };
        const file = lived(steps, (before, now, event) => {
          if (event?.type === 'CaseClosed') counts.closed += 1;
          if (event?.type === 'CaseReopened') counts.reopened += 1;
          expect(now.status).toBe(counts.closed === counts.reopened ? 'open' : 'closed');
          expect(now.closures.slice(0, before.closures.length)).toEqual(before.closures);
          expect([now.closures.length, now.reopenings.length]).toEqual([counts.closed, counts.reopened]);
          if (now.status === 'closed') expect(runningIn(now)).toBe(0);
          if (before.status === 'closed' && event !== undefined)
            expect(['CaseReopened', 'DeathRecorded']).toContain(event.type);
        });
        expect(file.closures.map(({ cycle }) => cycle)).toEqual(file.closures.map((_, index) => index + 1));
        expect(file.reopenings.map(({ closure }) => closure)).toEqual(
          file.closures.slice(0, file.reopenings.length).map(({ id }) => id),
        );
        reached.add(file.closures.length);
      }),
    );
    expect([...reached]).toEqual(expect.arrayContaining([0, 1, 2]));
  }, 300_000);

  test('R011, Standards 7: an interval of a phase ends once, and none is ever lost', () => {
    prove(
      'Phases',
      runs,
      fc.property(life, (steps) => {
        lived(steps, (before, now) => {
          for (const [name, tracks] of Object.entries(before.phases)) {
            const later = now.phases[name as keyof typeof now.phases] ?? [];
            expect(later.slice(0, tracks.length)).toEqual(
              tracks.map((track, index) => ({ ...later[index], ...track })),
            );
            expect(later.filter(({ closedAt }) => closedAt === undefined).length).toBeLessThanOrEqual(1);
          }
        });
      }),
    );
  }, 300_000);
});

describe('R028, Policy IV (services): ten years of clocks', () => {
  test('end nothing: no service, no phase, no case; they only remind', () => {
    let most = 0;
    prove(
      'Ten years of clocks',
      runs,
      fc.property(life, (steps) => {
        const before = lived(steps);
        const { file, written } = tenYearsOn(before);
        expect({ ...file, reminded: [] }).toEqual({ ...before, reminded: [] });
        expect(entitlements(needsOf(file, now))).toEqual(entitlements(needsOf(before, now)));
        expect(offersOf(file)).toEqual(offersOf(before));
        most = Math.max(most, written);
      }),
    );
    expect(most).toBeGreaterThan(2);
  }, 300_000);
});

describe('R053, Standards 6.6(a): services', () => {
  test('are open at any stage: no phase, no plan to close and no declined service takes one away', () => {
    const fresh = offersOf(fileOf());
    expect(fresh).toContain('decided');
    prove(
      'Services at any stage',
      runs,
      fc.property(life, (steps) => {
        const file = lived(steps);
        const expected = file.status === 'open' ? fresh : fresh.map(() => 'refused');
        expect(offersOf(file)).toEqual(expected);
      }),
    );
  }, 300_000);
});
