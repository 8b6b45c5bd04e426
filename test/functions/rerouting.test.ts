import type { HandoverState } from '@homeward/domain/handover/handover';
import { gates, gateWrite } from '@homeward/store/gates';
import { handovers } from '@homeward/store/handovers';
import { load } from '@homeward/store/load';
import { allOf } from '@homeward/store/page';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, now, people } from '../domain/made.ts';
import { gateOf, going, later, onDay, ready } from './by-the-gate.ts';
import { lying, openDesks, type Told } from './desks-in-process.ts';

let desks: Awaited<ReturnType<typeof openDesks>>;

const unit = people['central-unit'];
const thai = people['counterpart-th'];
const at = ({ id, quiet }: HandoverState) => ({ country: 'TH', quiet, handover: id }) as const;
const lay = (...all: readonly HandoverState[]) => desks.plant(...all.map((one) => lying(handovers, at(one), one)));
const stateOf = async (one: HandoverState) => (await load(desks.store, handovers, at(one)))?.state;

const onGate = (gate: string) => ({ by: unit, at: now, path: { gate } });
const versionOf = async (gate: string) => (await load(desks.store, gates, gate))?.version ?? 0;
const close = async (gate: string, body: object = { status: 'closed', from: onDay, how: 'call' }) =>
  desks.ask({ operation: 'setGateStatus', ...onGate(gate), body, version: await versionOf(gate) });
const reroute = (moves: readonly object[], gate = 'poipet') =>
  desks.ask({ operation: 'rerouteHandovers', ...onGate(gate), body: { moves } });
const schedule = (one: HandoverState, body: object) =>
  desks.ask({ operation: 'scheduleHandover', by: thai, at: now, path: { handoverId: one.id }, body });
const listed = async (gate: string, by = unit) => {
  const query = { from: onDay, to: later };
  const { body } = await desks.ask({ operation: 'listHandoversAtGate', by, at: now, path: { gate }, query });
  return body['items'] as readonly { readonly id: string; readonly withoutRoom: boolean }[];
};
const broken = ({ body }: Told) => body['breaches'];
const byAir = { gate: 'airport', date: later };

beforeAll(async () => {
  desks = await openDesks();
  await desks.plant(gateOf('poipet') as never, gateOf('o-smach') as never, gateOf('airport') as never);
});
afterAll(() => desks.stop());

describe('Standards 6.11(a): a gate closes, and thirty people go another way', () => {
  const all = Array.from({ length: 30 }, (_, n) => going(1000 + n));
  const [fly, wait, tonight] = [all.slice(0, 22), all.slice(22, 28), all.slice(28)];
  const waits = { reason: 'gate-closed', review: '2026-03-16' };
  const moves = [
    ...fly.map(({ id }) => ({ handover: id, goes: byAir })),
    ...wait.map(({ id }) => ({ handover: id, waits })),
    ...tonight.map(({ id }) => ({ handover: id, goes: { gate: 'o-smach', date: onDay } })),
  ];

  test('the closing gate lists them, the quiet one too, and changes none of them', async () => {
    const quiet = going(1100, { quiet: true });
    await lay(...all, quiet, going(1101, { gate: 'o-smach' }), going(1102, { date: '2026-04-01' }));
    expect((await close('poipet')).status).toBe(200);
    const { body } = await desks.ask({ operation: 'listGates', by: unit, at: `${onDay}T03:00:00Z` });
    expect(body['items']).toContainEqual(expect.objectContaining({ id: 'poipet', status: 'closed', version: 2 }));
    expect((await listed('poipet')).map(({ id }) => id)).toEqual([...all.map(({ id }) => id), quiet.id]);
    expect(await stateOf(quiet)).toEqual(quiet);
  });

  test('in one act: by air, tonight by another gate, or waiting; everything else of them stays', async () => {
    const told = await reroute(moves);
    expect(told.status).toBe(201);
    for (const one of fly) {
      // Of the flight they are told, and found fit for it, before they leave.
      const { C12: _fit, C21: _told, ...ticks } = one.ticks;
      expect(await stateOf(one)).toEqual({ ...one, ...byAir, ticks, mode: 'air', before: {}, gateVerified: true });
    }
    for (const one of wait)
      expect(await stateOf(one)).toMatchObject({ status: 'postponed', awaits: 'V', stopped: { review: '2026-03-16' } });
    for (const one of tonight) expect(await stateOf(one)).toMatchObject({ gate: 'o-smach', status: 'scheduled' });
    const [one] = await allOf(desks.store, 'directory', `crossing#poipet#${told.body['id']}`, 'event#');
    expect(one?.['event']).toMatchObject({ told: [{ desk: 'counterpart-th', handovers: all.map(({ id }) => id) }] });
  });

  test('the gate that others read stands as it stood: nobody counts there what went another way', async () => {
    expect(await versionOf('poipet')).toBe(2);
  });

  test('whoever leaves before the other side knows the new way leaves against a rule, and the handover keeps it', async () => {
    const one = tonight[0] ?? expect.fail('nobody goes tonight');
    const left = { operation: 'recordDeparture', by: people['case-worker'], at: now, body: {}, version: 2 };
    const told = await desks.ask({ ...left, path: { handoverId: one.id } });
    expect(told.status).toBe(200);
    expect(JSON.stringify((await stateOf(one))?.breaches)).toContain('notice-not-acknowledged');
  });

  test('the same act again changes nothing more', async () => {
    const again = await reroute(moves);
    expect([again.status, (broken(again) as string[]).length]).toEqual([409, 30]);
  });

  test('the other side has room for twelve: the list says which ten are too many, and no eleventh comes', async () => {
    const said = await desks.ask({
      operation: 'sayRoom',
      by: thai,
      at: now,
      path: { gate: 'airport', day: later },
      body: { room: 12 },
    });
    expect(said.status).toBe(201);
    const tooMany = (await listed('airport')).filter(({ withoutRoom }) => withoutRoom);
    expect(tooMany.map(({ id }) => id)).toEqual(fly.slice(12).map(({ id }) => id));
    const late = { ...ready, id: idOf(1200) };
    await lay(late);
    expect(broken(await schedule(late, { ...byAir, mode: 'air' }))).toEqual(['room:0']);
  });

  test('one that goes elsewhere by now frees its place', async () => {
    const ten = fly.slice(12).map(({ id }) => ({ handover: id, goes: { gate: 'o-smach', date: later } }));
    expect((await reroute(ten, 'airport')).status).toBe(201);
    const first = [{ handover: fly[0]?.id, goes: { gate: 'o-smach', date: later } }];
    expect((await reroute(first, 'airport')).status).toBe(201);
    expect((await schedule({ ...ready, id: idOf(1200) }, { ...byAir, mode: 'air' })).status).toBe(200);
  });
});

describe('Standards 6.11(a): what is refused keeps every one of them where it was', () => {
  test('one that has left, one that is chosen twice, a gate of another country, a closed one, a day that is over', async () => {
    const [one, left] = [
      going(1301, { gate: 'o-smach' }),
      { ...going(1302, { gate: 'o-smach' }), status: 'departed' as const },
    ];
    await lay(one, left);
    const goes = { gate: 'airport', date: '2026-03-11' };
    const refused = async (...moves: readonly object[]) => broken(await reroute(moves, 'o-smach'));
    expect(await refused({ handover: one.id, goes }, { handover: left.id, goes })).toEqual([`handover:${left.id}`]);
    expect(await refused({ handover: one.id, goes }, { handover: one.id, goes })).toContain(`handover:${one.id}`);
    expect(await refused({ handover: one.id, goes: { gate: 'poipet', date: onDay } })).toEqual(['gate:closed']);
    expect(await refused({ handover: one.id, goes: { gate: 'airport', date: '2026-01-09' } })).toContain(
      'planned-in-the-past',
    );
    expect(await refused({ handover: one.id, goes: { gate: 'nowhere', date: later } })).toEqual(['gate:unknown']);
    expect(await stateOf(one)).toEqual(one);
  });

  test('a handover that is not there, or a gate that is none, is absent', async () => {
    expect((await reroute([{ handover: idOf(1999), goes: byAir }])).status).toBe(404);
    const elsewhere = await Promise.all([
      reroute([{ handover: idOf(1301), goes: byAir }], 'nowhere'),
      close('nowhere'),
    ]);
    expect(elsewhere.map(({ status }) => status)).toEqual([404, 404]);
  });
});

describe('Standards 6.11(a): a limited gate', () => {
  const morning = { from: '09:00', until: '11:00', places: 1 };

  test('two who want its last place at once: one has it, the other hears that the session is full', async () => {
    await close('o-smach', { status: 'limited', from: '2026-05-04', how: 'order', limits: { sessions: [morning] } });
    const pair = [1400, 1401].map((n) => ({ ...ready, id: idOf(n) }));
    await lay(...pair);
    const plan = { date: '2026-05-04', gate: 'o-smach', mode: 'land' };
    expect(broken(await schedule(pair[0] as HandoverState, plan))).toEqual(['session-open:09:00']);
    const both = await Promise.all(pair.map((one) => schedule(one, { ...plan, session: '09:00' })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.flatMap((told) => broken(told) ?? [])).toEqual(['session-full:09:00']);
  });

  test('a quiet handover takes a place that Thailand’s unit counts', async () => {
    const plan = { date: '2026-05-05', gate: 'o-smach', mode: 'land', session: '09:00' };
    const [quiet, open] = [1410, 1411].map((n) => ({ ...ready, id: idOf(n), quiet: n === 1410 })) as [
      HandoverState,
      HandoverState,
    ];
    await lay(quiet, open);
    expect((await schedule(quiet, plan)).status).toBe(200);
    expect(broken(await schedule(open, plan))).toEqual(['session-full:09:00']);
  });
});

test('a centre says its room for its own gate, Thailand’s unit for gates to Thailand, and nobody for another', async () => {
  const met = gateWrite(
    {
      id: 'met',
      name: 'Met',
      across: '',
      mode: 'land',
      between: ['KH', 'VN'],
      centre: people['shift-lead'].organisation,
    },
    { status: 'open' },
  );
  await desks.plant(met as never);
  const say = (by: typeof thai, gate: string, day = later) =>
    desks.ask({ operation: 'sayRoom', by, at: now, path: { gate, day }, body: { room: 3 } });
  expect((await say(people['shift-lead'], 'met')).status).toBe(201);
  expect((await say(people['shift-lead'], 'poipet')).status).toBe(404);
  expect((await say(thai, 'met')).status).toBe(404);
  expect((await say(thai, 'poipet', 'someday')).status).toBe(404);
});
