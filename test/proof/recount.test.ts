import type { CaseEvent } from '@homeward/domain/case/events';
import { bilateralOf } from '@homeward/domain/report/bilateral';
import type { Fact } from '@homeward/domain/report/fact';
import { describe, expect, test } from 'vitest';
import { countsOfCase } from '../../packages/domain/src/report/counts-of-case.ts';
import { countedBy, factOfCase, heldIn, movesHolds } from '../../packages/domain/src/report/facts-of.ts';
import { endedMonths } from '../../packages/domain/src/report/sealing.ts';
import { foldMonth } from '../../packages/domain/src/report/stocks.ts';
import { monthOf } from '../../packages/domain/src/time.ts';
import { runsOf } from './prove.ts';
import { corridors, dice, type Story, stepsOf, storyOf } from './recount/years.ts';
import { report } from './report.ts';

const seed = 20_090_831;
const years = runsOf(10, 100);
const later = '2026-02-01T00:00:00.000Z';

/** What the streams would make of these years. */
function factsOf(stories: readonly Story[]): ReadonlyMap<string, Fact> {
  const facts = stories.flatMap(({ file, events }) => {
    const opened = { type: 'CaseOpened', occurredAt: file.openedAt, by: 'x' } as unknown as CaseEvent;
    const stamp = (id: string) => ({ id: `${file.id}/${id}`, recordedAt: later });
    const after = stepsOf({ file, events }).flatMap(([state, event]) => [
      factOfCase(state, event, stamp((event as { id: string }).id)),
      countedBy(file.corridor, event.occurredAt, countsOfCase(state, event), stamp((event as { id: string }).id)),
      ...(movesHolds(event) ? heldIn(state, (hold) => stamp(`hold/${hold}`)) : []),
    ]);
    return [factOfCase(file, opened, stamp('opened')), ...after];
  });
  const kept = new Map<string, Fact>();
  for (const one of facts) if (one !== undefined && isNew(kept.get(one.id), one)) kept.set(one.id, one);
  return kept;
}

/** As facts are put: who waits no more does not wait again. */
function isNew(before: Fact | undefined, one: Fact): boolean {
  if (before?.type !== 'held' || one.type !== 'held') return true;
  return before.until === undefined || (one.until ?? '9999') < before.until;
}

function reported(stories: readonly Story[]) {
  const all = [...factsOf(stories).values()];
  const held = all.filter((one) => one.type === 'held');
  const months = endedMonths('2025', later).map((month) => {
    const there = all.filter((one) => one.type !== 'held' && monthOf(one.at) === month);
    return { month, state: 'sealed' as const, counters: foldMonth(month, there, held) };
  });
  return bilateralOf('TH', 2025, months);
}

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const ended = Date.parse('2025-12-31T17:00:00Z') - 1;
const of = (corridor: string, stories: readonly Story[]) => stories.filter(({ file }) => file.corridor === corridor);
type EventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;

function all<Type extends CaseEvent['type']>(stories: readonly Story[], type: Type) {
  return stories.flatMap(({ file, events }) =>
    events
      .filter((event): event is EventOf<Type> => event.type === type && Date.parse(event.occurredAt) <= ended)
      .map((event) => ({ file, event, events })),
  );
}

/** When she went home or came to another place. Written down again, the same place is no coming. */
function endsOf(events: readonly CaseEvent[]): readonly string[] {
  const placed = events.filter((one): one is EventOf<'PersonPlaced'> => one.type === 'PersonPlaced');
  const anew = placed.filter((one, index) => one.said.placement !== placed[index - 1]?.said.placement);
  const home = events.filter(({ type }) => type === 'JourneyHomeMade');
  return [...anew, ...home].map(({ occurredAt }) => occurredAt);
}

/** The same figures counted plainly from what happened, without a fact, a month or a bin. */
function recounted(corridor: string, every: readonly Story[]) {
  const stories = of(corridor, every);
  const tally = (names: readonly string[]) =>
    Object.fromEntries(
      Object.entries(Object.groupBy(names, (one) => one)).map(([name, them = []]) => [name, them.length]),
    );
  const waits = stories.flatMap(({ events }) => {
    const last = events.findLast(
      (one): one is EventOf<'ReturnDelayed'> => one.type === 'ReturnDelayed' && Date.parse(one.occurredAt) <= ended,
    );
    const over = (at: string) => last !== undefined && at >= last.occurredAt && Date.parse(at) <= ended;
    return last === undefined || endsOf(events).some(over) ? [] : [last.said.reason];
  });
  return {
    returned: corridor === 'TH-KH' || corridor === 'KH-TH' ? stories.length : 0,
    services: tally([
      ...all(stories, 'ServiceOffered').map(() => 'offered'),
      ...all(stories, 'ServiceAnswered').map(({ event }) => event.said.outcome),
    ]),
    claims: tally(all(stories, 'ReturnMatterRecorded').map(({ event }) => event.said.matter.status)),
    tracing: all(stories, 'FamilyTracingAnswered')
      .filter(({ event }) => event.said.result !== 'still-looking')
      .map(({ file, event }) => days(file.openedAt, event.occurredAt)),
    home: all(stories, 'JourneyHomeMade').map(({ file, event }) => days(file.openedAt, event.occurredAt)),
    detention: all(stories, 'StayEnded').flatMap(({ event, events }) => {
      const begun = events.find((one) => 'id' in one && one.id === event.said.stay);
      return begun?.type === 'StayBegun' && begun.said.setting === 'immigration-post'
        ? [days(begun.occurredAt, event.occurredAt)]
        : [];
    }),
    waits: tally(
      waits.map((reason) => ({ hearing: 'court', papers: 'document', cost: 'cost' })[reason as 'cost'] ?? 'other'),
    ),
  };
}

/** Whether a told bin of days holds the plain quantile of the same times. */
function holds(
  told: { from: number; to?: number | undefined } | undefined,
  times: readonly number[],
  share: number,
): boolean {
  const plain = times.toSorted((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? Number.NaN;
  return told !== undefined && plain >= told.from && (told.to === undefined || plain < told.to);
}

describe('The bilateral report', () => {
  test(`says of ${years} years what a plain recount of the events says, in each direction`, () => {
    let compared = 0;
    for (let run = 0; run < years; run += 1) {
      const roll = dice(seed + run);
      const stories = Array.from({ length: 60 }, (_, number) => storyOf(roll, 100 + number));
      const told = reported(stories);
      for (const corridor of corridors) {
        const [one, plain] = [told.corridors.find((it) => it.corridor === corridor), recounted(corridor, stories)];
        const cells = (from: readonly { code: string; count: number }[] = []) =>
          Object.fromEntries(from.filter(({ count }) => count > 0).map(({ code, count }) => [code, count]));
        expect(one?.returned).toBe(plain.returned);
        expect(cells(one?.services)).toEqual(plain.services);
        expect(cells(one?.claims)).toEqual(plain.claims);
        const held = (one?.holds ?? []).map(({ code, cells: ages }) => ({
          code,
          count: ages.reduce((sum, { count }) => sum + count, 0),
        }));
        expect(cells(held)).toEqual(plain.waits);
        for (const [code, times] of [
          ['intake-to-tracing', plain.tracing],
          ['intake-to-home', plain.home],
          ['detention', plain.detention],
        ] as const) {
          const time = one?.times.find((it) => it.code === code);
          expect([code, time?.count]).toEqual([code, times.length]);
          if (times.length >= 10)
            expect([holds(time?.median, times, 0.5), holds(time?.ninth, times, 0.9)]).toEqual([true, true]);
          else expect(time?.median).toBeUndefined();
          compared += 1;
        }
      }
    }
    report('recount', years, seed, 0, `${compared} times of two directions`);
  });
});
