import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { routes } from '../../packages/api/src/routes.ts';
import { type CaseState, caseState } from '../../packages/domain/src/case/case.ts';
import { deadlinesOf } from '../../packages/domain/src/handover/deadlines.ts';
import { handoverRemindersDue } from '../../packages/domain/src/handover/reminders.ts';
import { clocksInForce, gatesInForce } from '../../packages/domain/src/law/guards.ts';
import { tenseOf } from '../../packages/domain/src/tense.ts';
import { daysAfter } from '../../packages/domain/src/time.ts';
import { anyFile } from '../law/whatever-is-said.ts';
import { standingIn } from './handovers.ts';
import { timesIn } from './times-in.ts';

/** Every moment and day of the past that a body tells and a file keeps, beside the moment of the entry itself. */
const kept = timesIn(caseState, '').filter(({ schema }) => ['done', 'past'].includes(tenseOf(schema) ?? ''));
const fields = [...new Set(kept.map(({ path }) => path.slice(1)))].toSorted();
const at = '2026-12-31T17:00:00.000Z';

function earlier(value: string, days: number): string {
  return daysAfter(value.slice(0, 10), -days) + value.slice(10);
}

/** The file with one of its typed moments so many days earlier, wherever it stands. */
function moved(value: unknown, path: readonly string[], days: number): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, path, days));
  const [first = '', ...rest] = path;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first)) return value;
  const own = (value as Readonly<Record<string, unknown>>)[first];
  const is = rest.length === 0 && typeof own === 'string' ? earlier(own, days) : moved(own, rest, days);
  return { ...value, [first]: is };
}

type Asked = {
  readonly clocks: ReadonlyMap<string, readonly string[]>;
  readonly gates: ReadonlyMap<string, readonly string[]>;
};

/** All that clocks and gates ask of a file: each thing of each clock with its days, and what each gate does not find. */
function askedOf(file: CaseState): Asked {
  const owed = clocksInForce().flatMap(({ name, due }) =>
    due(file).map(({ thing, on }) => [`${name} ${thing}`, on] as const),
  );
  const days = Map.groupBy(owed, ([thing]) => thing);
  return {
    clocks: new Map([...days].map(([thing, all]) => [thing, all.map(([, on]) => on).toSorted()])),
    gates: new Map(gatesInForce().map(({ name, standing }) => [name, standing(file, at)])),
  };
}

/** What is asked no longer, or for a later day. */
function eased(before: Asked, after: Asked): readonly string[] {
  const clocks = [...before.clocks].filter(([thing, days]) => {
    const then = after.clocks.get(thing) ?? [];
    return days.some((on, place) => (then[place] ?? '9999') > on);
  });
  const gates = [...before.gates].filter(([name, lacks]) => lacks.some((one) => !after.gates.get(name)?.includes(one)));
  return [...clocks, ...gates].map(([name]) => name.split(' ')[0] ?? '');
}

type Written = { readonly id: string; readonly at: string; readonly by: string };

function entries(one: unknown, change: (entry: Written) => object): unknown {
  if (!Array.isArray(one)) return one;
  return one.map((entry: Partial<Written>) =>
    typeof entry === 'object' && 'id' in entry && 'at' in entry && 'by' in entry ? change(entry as Written) : entry,
  );
}

/** A file whose entries were all written down when they happened, and for none of which anybody saw a paper. */
function heardAtOnce(file: CaseState): CaseState {
  const without = ({ heardAt: _, ...entry }: Written & { readonly heardAt?: string }) => entry;
  const all = Object.entries(file).map(([list, one]) => [list, entries(one, without)]);
  return { ...(Object.fromEntries(all) as CaseState), vouched: [] };
}

/** The same with the entries of one list dated back. */
function datedBack(file: CaseState, list: string): CaseState {
  const back = (entry: Written) => ({ ...entry, at: earlier(entry.at, 40), heardAt: entry.at });
  return { ...file, [list]: entries(file[list as keyof CaseState], back) } as CaseState;
}

/** Gates that find nothing any more, and things that are owed later than before. */
function opened(before: Asked, after: Asked): readonly string[] {
  const gates = [...before.gates].filter(([name, lacks]) => lacks.length > 0 && after.gates.get(name)?.length === 0);
  const clocks = [...before.clocks].filter(([thing, days]) =>
    days.some((on, place) => (after.clocks.get(thing)?.[place] ?? on) > on),
  );
  return [...clocks, ...gates].map(([name]) => name.split(' ')[0] ?? '');
}

describe('A moment that is typed beside the moment of an entry', () => {
  test('Standards 6.10(b): typed as earlier, it lets nobody off what a clock or a gate asks', () => {
    const found = new Set<string>();
    const tried = new Set<string>();
    for (const file of fc.sample(anyFile(), { numRuns: 24, seed: 1 })) {
      const before = askedOf(file);
      const as = JSON.stringify(file);
      for (const field of fields) {
        const typed = moved(file, field.split('.'), 40) as CaseState;
        if (JSON.stringify(typed) === as) continue;
        tried.add(field);
        for (const one of eased(before, askedOf(typed))) found.add(`${field}: ${one}`);
      }
    }
    expect([...found].toSorted()).toEqual([]);
    expect([...tried].toSorted()).toEqual(fields);
  }, 120_000);

  test('nor does an entry that is dated back, while nobody has seen the paper: no gate opens, and nothing is owed later', () => {
    const found = new Set<string>();
    for (const drawn of fc.sample(anyFile(), { numRuns: 24, seed: 1 })) {
      const file = heardAtOnce(drawn);
      const before = askedOf(file);
      for (const list of Object.keys(file))
        for (const one of opened(before, askedOf(datedBack(file, list)))) found.add(`${list}: ${one}`);
    }
    expect([...found].toSorted()).toEqual([]);
  }, 120_000);

  test('of a handover is the day of a notice on paper alone, and it moves no deadline and no reminder', () => {
    const told = routes
      .filter(({ path }) => path.startsWith('/handovers'))
      .flatMap((route) => ('body' in route ? timesIn(route.body as z.ZodType, route.operationId) : []))
      .filter(({ schema }) => ['done', 'past'].includes(tenseOf(schema) ?? ''));
    expect([...new Set(told.map(({ path }) => path))]).toEqual(['recordDeparture.noticeOnPaper.day']);
    const onPaper = (day: string) => {
      const state = standingIn('departed');
      return { ...state, before: { ...state.before, onPaper: { day, by: 'consulate' } } };
    };
    const [now, before] = [onPaper('2026-03-02'), onPaper('2026-01-02')];
    const owed = (state: typeof now) => deadlinesOf(state).map(({ step, by }) => [step, by]);
    expect(owed(before)).toEqual(owed(now));
    expect(handoverRemindersDue(before, at)).toEqual(handoverRemindersDue(now, at));
  });
});
