import { type Act, decided } from '@homeward/domain/command';
import { emptyMonitoringRecord } from '@homeward/domain/oversight/evolve-monitoring';
import type { Aggregate } from '@homeward/store/aggregate';
import { load } from '@homeward/store/load';
import { allMonitoringRecords, monitoringRecordById, monitoringRecords } from '@homeward/store/monitoring-records';
import { observations, observationsOf } from '@homeward/store/observations';
import { allOf } from '@homeward/store/page';
import { perform } from '@homeward/store/perform';
import { allKept, disputes, jointWorks, meetings, plans, recommendations } from '@homeward/store/task-force';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, now, people } from '../domain/made.ts';
import { openDatabase } from './database.ts';
import { commandOf } from './people.ts';

const { store, stop } = await openDatabase();
afterAll(stop);

const actor: Act['by'] = people['task-force'];
const stamp = { at: now, by: 'task-force-1', organisation: 'national-task-force' };

/** Something happens to a record, or makes it; gives what is answered. */
function happens<Id, State, Event>(of: Aggregate<Id, State, Event>, id: Id, event: Event) {
  const command = commandOf('keep', { actor });
  const receipt = { actor, operation: 'keep', thing: `${of.name}#${of.nameOf(id)}`, at: now };
  return perform(store, command, { of, ids: [id], makes: true, decide: () => decided(event), receipt });
}

/** One kind of the task force's records, as it lies in its table, with an invented record of it under each id. */
function kindOf<State, Event>(
  of: Aggregate<string, State, Event>,
  [under, name]: readonly [string, string],
  event: (id: string) => NoInfer<Event>,
  state: (id: string) => NoInfer<State>,
) {
  return {
    under,
    name,
    make: (id: string) => happens(of, id, event(id)),
    all: () => allKept(store, of),
    one: (id: string) => load(store, of, id),
    event,
    state,
    lineOf: (id: string) => of.lineOf(state(id)),
  };
}

const item = { what: 'Invented.', indicator: 'funnel', owner: 'invented-ngo', by: '2027-06-30' } as const;
const plan = { from: '2026-01-01', until: '2027-12-31', source: 'Invented', ...stamp };
const advice = { with: 'VN', kind: 'strategy', words: 'Invented.', ...stamp } as const;
const kind = 'plans-carried-out' as const;
const work = { kind, with: ['local-authority' as const], on: '2026-02-01', what: 'Invented.', ...stamp };
const agenda = [{ kind: 'report' as const, item: '2025', result: 'heard' as const }];
const held = { with: 'VN' as const, on: '2026-02-28', year: '2025', present: ['mosvy'], agenda, ...stamp };
const quarrel = { with: 'VN', agreement: 'kh-vn-2005', clause: '7', about: 'interpretation' } as const;
const asked = { ...quarrel, question: 'Invented?', openedOn: '2026-03-02', ...stamp };
const items = [{ n: 1, ...item, status: 'open' as const }];

const kinds = [
  kindOf(
    plans,
    ['plan', 'plan'],
    (id) => ({ type: 'PlanMade' as const, id, ...plan, items: [item] }),
    (id) => ({ status: 'kept' as const, id, ...plan, items, reminded: [] }),
  ),
  kindOf(
    recommendations,
    ['plan', 'recommendation'],
    (id) => ({ type: 'RecommendationMade' as const, id, ...advice }),
    (id) => ({ status: 'open' as const, id, ...advice }),
  ),
  kindOf(
    jointWorks,
    ['plan', 'joint-work'],
    (id) => ({ type: 'JointWorkRecorded' as const, id, ...work }),
    (id) => ({ status: 'noted' as const, id, ...work }),
  ),
  kindOf(
    meetings,
    ['meeting', 'meeting'],
    (id) => ({ type: 'CommitteeMet' as const, id, ...held }),
    (id) => ({ status: 'held' as const, id, ...held, breaches: [], reminded: [] }),
  ),
  kindOf(
    disputes,
    ['dispute', 'dispute'],
    (id) => ({ type: 'DisputeOpened' as const, id, ...asked }),
    (id) => ({ status: 'open' as const, id, ...asked, steps: [], reminded: [] }),
  ),
].map((one, index) => ({ ...one, first: idOf(10 * index + 1), second: idOf(10 * index + 2) }));

test('nothing is there of any kind before somebody makes it', async () => {
  expect(await Promise.all(kinds.map(({ all }) => all()))).toEqual([[], [], [], [], []]);
  expect(await allMonitoringRecords(store)).toEqual([]);
  expect(await observationsOf(store, 'a-shelter')).toEqual([]);
});

describe('Records of the task force', () => {
  beforeAll(async () => {
    for (const { make, first, second, name } of kinds)
      for (const id of [first, second])
        expect(await make(id), name).toMatchObject({ type: 'done', id, version: 1, repeated: false });
  });

  test.each(kinds)('of the kind $name are read whole, the latest made first, none of another kind', async (of) => {
    const [latest, before] = [of.second, of.first].map((id) => ({ version: 1, state: of.state(id) }));
    expect(await of.all()).toStrictEqual([latest, before]);
    expect(await of.one(of.first)).toStrictEqual(before);
    expect(await of.one(idOf(99))).toBeUndefined();
  });

  test.each(kinds)('$name: lies in one partition with its like, and apart from what happened to it', async (of) => {
    const pk = `${of.under}#${of.name}`;
    const rows = [of.first, of.second].map((sk) => ({ pk, sk, v: 1, state: of.state(sk) }));
    expect(await allOf(store, 'directory', pk)).toStrictEqual(rows);
    const happened = await allOf(store, 'directory', `${of.under}#of#${of.first}`);
    expect(happened.map(({ v, event }) => ({ v, event }))).toEqual([{ v: 1, event: of.event(of.first) }]);
    expect(await allOf(store, 'receipts', `KH#task-force#${of.name}#${of.first}`)).toHaveLength(1);
    expect(of.lineOf(of.first)).toEqual(of.state(of.first));
  });

  test('a plan that moves keeps its place among the plans, at its next version', async () => {
    const [first, second] = [idOf(1), idOf(2)];
    const moved = { type: 'PlanItemMoved', item: 1, status: 'done', ...stamp } as const;
    expect(await happens(plans, first, moved)).toMatchObject({ type: 'done', id: first, version: 2, status: 'kept' });
    expect((await allKept(store, plans)).map(({ version, state }) => [state.id, version, state.items])).toEqual([
      [second, 1, items],
      [first, 2, [{ n: 1, ...item, status: 'done' }]],
    ]);
  });
});

describe('What is kept of those who work with victims', () => {
  const training = { on: '2026-02-01', trained: 3, staff: 4, at: now, by: 'overseer-1' };
  const event = (provider: string, n: number) =>
    ({ type: 'StandardsTrained', id: idOf(n), organisation: 'mosvy', provider, ...training }) as const;
  const state = (id: string, ...trained: readonly number[]) => ({
    ...emptyMonitoringRecord(id),
    trainings: trained.map((n) => ({ id: idOf(n), ...training })),
  });

  beforeAll(async () => {
    for (const [id, n] of [['b-shelter', 1] as const, ['a-shelter', 2] as const, ['a-shelter', 3] as const])
      expect(await happens(monitoringRecords, id, event(id, n))).toMatchObject({ type: 'done', id });
  });

  test('is one record of each organisation, in the order of their names', async () => {
    expect(await allMonitoringRecords(store)).toStrictEqual([
      { version: 2, state: state('a-shelter', 3, 2) },
      { version: 1, state: state('b-shelter', 1) },
    ]);
  });

  test('is found by the organisation, and of one that nobody wrote about there is nothing', async () => {
    expect(await monitoringRecordById(store, 'b-shelter')).toStrictEqual({ version: 1, state: state('b-shelter', 1) });
    expect(await monitoringRecordById(store, 'c-shelter')).toBeUndefined();
  });

  test('lies among its like under one prefix, and what happened lies by the organisation', async () => {
    const [pk, sk] = ['watch#all', 'b-shelter'];
    expect(await allOf(store, 'directory', pk, sk)).toStrictEqual([{ pk, sk, v: 1, state: state(sk, 1) }]);
    const happened = await allOf(store, 'directory', 'watch#of#a-shelter');
    expect(happened.map((one) => one['event'])).toEqual([event('a-shelter', 2), event('a-shelter', 3)]);
    expect(await allOf(store, 'receipts', 'KH#task-force#watch#a-shelter')).toHaveLength(2);
    expect(monitoringRecords.lineOf(state(sk, 1))).toEqual(state(sk, 1));
  });
});

describe('What is noted of another provider', () => {
  const noted = { kind: 'advice' as const, words: 'Invented.', ...stamp };
  const of = (provider: string, n: number) => ({ id: idOf(n), provider, ...noted });
  const ids = Array.from({ length: 21 }, (_, index) => index + 1);

  beforeAll(async () => {
    for (const [provider, n] of [...ids.map((n) => ['a-shelter', n] as const), ['a-shelter-2', 22] as const]) {
      const made = await happens(observations, of(provider, n), { type: 'ObservationNoted', ...of(provider, n) });
      expect(made).toMatchObject({ type: 'done', id: idOf(n), version: 1, status: 'noted' });
    }
  });

  test('is read by the provider, the latest twenty, the latest first', async () => {
    const latest = ids.slice(1).toReversed();
    expect(await observationsOf(store, 'a-shelter')).toStrictEqual(
      latest.map((n) => ({ status: 'noted', ...of('a-shelter', n) })),
    );
    expect(await observationsOf(store, 'a-shelter-2')).toEqual([{ status: 'noted', ...of('a-shelter-2', 22) }]);
    expect(await observationsOf(store, 'c-shelter')).toEqual([]);
  });

  test('lies by its provider and apart from what the overseer keeps', async () => {
    const [pk, sk, state] = ['observed#a-shelter-2', idOf(22), { status: 'noted' as const, ...of('a-shelter-2', 22) }];
    expect(await allOf(store, 'directory', pk)).toStrictEqual([{ pk, sk, v: 1, state }]);
    const happened = await allOf(store, 'directory', `observed#of#${sk}`);
    expect(happened.map((one) => one['event'])).toEqual([{ type: 'ObservationNoted', ...of('a-shelter-2', 22) }]);
    expect(await allOf(store, 'receipts', `KH#task-force#observation#${sk}`)).toHaveLength(1);
    expect(observations.lineOf(state)).toEqual(state);
  });
});
