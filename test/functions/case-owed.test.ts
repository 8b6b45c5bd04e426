import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listed } from '../../functions/handlers/case-list.ts';
import { fileOf as shown } from '../../functions/handlers/cases.ts';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { lineOfCase } from '../../packages/domain/src/case/case-line.ts';
import { owedAt, remindersDue, remindersLapsed } from '../../packages/domain/src/case/due.ts';
import { owedThings } from '../../packages/domain/src/case/overdue.ts';
import { dayOf, lateFrom, momentOf } from '../../packages/domain/src/time.ts';
import { fileOf, now, people } from '../domain/made.ts';
import { anyFile } from '../law/whatever-is-said.ts';

const { supervisor } = people;
const theirs = (state: CaseState) => ({ ...state, erased: undefined, organisation: supervisor.organisation });

/** What the two lists say of a file at a moment: the one of all cases, the one of what is late. */
function lists(state: CaseState, recordedAt: string) {
  const known = theirs(state);
  const request = { actor: supervisor, recordedAt, query: { limit: 50 } } as never;
  const item = { version: 1, line: lineOfCase(known) };
  const list = listed(request, { items: [item], next: null });
  const late = listed(request, { items: [{ ...item, owes: owedThings(known) }], next: null });
  if (list.type !== 'ok' || late.type !== 'ok') throw new Error('not read');
  return { owed: list.body.items[0]?.owed, overdue: late.body.items[0]?.overdue ?? [] };
}

function reads(state: CaseState, at: string) {
  return { due: owedAt(theirs(state), at), ...lists(state, at) };
}

/** What the page of the file says. */
function page(state: CaseState, recordedAt: string) {
  const seen = { state: theirs(state), version: 1, relation: 'own-organisation', sight: [] } as const;
  const file = shown({ actor: supervisor, recordedAt } as never, seen, { sealed: {}, words: {} });
  if (file.type !== 'ok') throw new Error('not read');
  return file.body;
}

const moments = [now, '2026-03-04T03:00:00.000Z', '2026-07-01T16:59:59.999Z', '2031-01-01T00:00:00.000Z'];
const anyMoment = fc.constantFrom(...moments);
const nameOf = ({ clock, thing, on }: { clock: string; thing: string; on: string }) => `${clock}/${thing}/${on}`;

describe('List and file say the same of what a case owes', () => {
  test('what the file calls late since three days ago the list calls late too, with no reminder written', () => {
    const state = fileOf({ assigned: [people['case-worker'].id], reminded: [] });
    const at = '2026-03-05T03:00:00.000Z';
    const { due } = page(state, at);
    const { owed, overdue } = lists(state, at);
    const late = due.filter((one) => one.late);
    expect(late.length).toBeGreaterThan(3);
    expect(owed).toMatchObject({ count: due.length, late: late.length, since: late[0]?.on });
    expect(overdue.map(nameOf).toSorted()).toEqual(late.map(nameOf).toSorted());
  });

  test('something is late from the end of its day or from its own moment on, not a millisecond before', () => {
    const state = fileOf();
    for (const { clock, thing, on } of reads(state, now).due) {
      const from = lateFrom(on);
      const isLate = (at: string) =>
        reads(state, at).overdue.some((one) => nameOf(one) === nameOf({ clock, thing, on }));
      expect([isLate(new Date(Date.parse(from) - 1).toISOString()), isLate(from)]).toEqual([false, true]);
    }
  });

  test('whatever stands in a file, at whatever moment: as much owed, late and told, and the same things by name', () => {
    const met = { late: 0, told: 0, ended: 0 };
    void fc.assert(
      fc.property(anyFile(), anyMoment, fc.boolean(), (drawn, at, child) => {
        const state = child ? { ...drawn, childUntil: '2026-05-31' } : drawn;
        const { due, owed, overdue } = reads(state, at);
        const of = (is: (one: (typeof due)[number]) => boolean) => due.filter(is);
        const [late, told] = [of((one) => one.late), of((one) => one.told)];
        expect(owed).toMatchObject({ count: due.length, late: late.length, told: told.length });
        const since = late.map(({ on }) => lateFrom(on)).toSorted()[0];
        expect(owed?.since && lateFrom(owed.since)).toBe(since);
        expect(overdue.map(nameOf).toSorted()).toEqual(
          of((one) => one.late || one.told)
            .map(nameOf)
            .toSorted(),
        );
        expect(overdue.filter((one) => one.told).length).toBe(told.length);
        met.late += late.length;
        met.told += told.length;
        met.ended += owedThings(state).length - due.length;
      }),
      { numRuns: 150, seed: 24 },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(0);
  });
});

describe('A reminder', () => {
  test('tells only of what file and list show: owed on its day, told to a supervisor where it goes further', () => {
    const met = { first: 0, further: 0, lapsed: 0 };
    void fc.assert(
      fc.property(anyFile(), anyMoment, fc.boolean(), (drawn, at, child) => {
        const state = { ...drawn, recordedAt: now, ...(child && { childUntil: '2026-05-31' }) };
        const { due, owed, overdue } = reads(state, at);
        for (const { stage, ...one } of remindersDue(state, at)) {
          const found = due.find((other) => nameOf(other) === nameOf(one));
          expect(found, nameOf(one)).toBeDefined();
          if (stage === 0) expect(Date.parse(momentOf(one.on))).toBeLessThanOrEqual(Date.parse(at));
          expect(owed?.count).toBeGreaterThan(0);
          if (stage > 0) expect(overdue.find((other) => nameOf(other) === nameOf(one))?.told).toBe(true);
          met[stage === 0 ? 'first' : 'further'] += 1;
        }
        for (const one of remindersLapsed(state, at)) {
          expect(due.map(nameOf)).not.toContain(nameOf(one));
          expect(dayOf(at) > '2026-05-31').toBe(true);
          met.lapsed += 1;
        }
      }),
      { numRuns: 150, seed: 24 },
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(0);
  });
});
