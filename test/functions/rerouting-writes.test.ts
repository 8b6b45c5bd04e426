import { dayOf } from '@homeward/domain/time';
import { gateWrite } from '@homeward/store/gates';
import { handovers } from '@homeward/store/handovers';
import { load } from '@homeward/store/load';
import { mostWrites, writesOfAct } from '@homeward/store/reroutings';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, proposed, standingIn } from '../domain/handovers.ts';
import { idOf, now, people } from '../domain/made.ts';
import { lying, openDesks } from './desks-in-process.ts';

let desks: Awaited<ReturnType<typeof openDesks>>;

const between: ['KH', 'TH'] = ['KH', 'TH'];
const gateOf = (id: string) => gateWrite({ id, name: id, across: '', mode: 'land', between }, { status: 'open' });
const ready = answered(proposed({ country: 'TH', citizenship: 'TH', disclosures: { 'counterpart-th': idOf(71) } }));
const dayAt = (n: number) => dayOf(new Date(Date.parse('2026-04-01') + n * 86_400_000).toISOString());
const placeOf = (n: number) => ({ country: 'TH', quiet: false, handover: idOf(2000 + n) }) as const;

/** So many who are planned for the gate, and each is to go by the other one on a day of their own: a book each. */
async function going(from: number, count: number) {
  const all = Array.from({ length: count }, (_, at) => from + at);
  for (const n of all) {
    const state = standingIn('scheduled', { ...ready, id: idOf(2000 + n) });
    await desks.plant(lying(handovers, placeOf(n), { ...state, gate: 'first', date: '2026-03-09', mode: 'land' }));
  }
  const moves = all.map((n) => ({ handover: idOf(2000 + n), goes: { gate: 'second', date: dayAt(n) } }));
  return desks.ask({
    operation: 'rerouteHandovers',
    by: people['central-unit'],
    at: now,
    path: { gate: 'first' },
    body: { moves },
  });
}

beforeAll(async () => {
  desks = await openDesks();
  await desks.plant(gateOf('first') as never, gateOf('second') as never);
});
afterAll(() => desks.stop());

test('as many as one transaction takes go in one act, each on a day of the person’s own', async () => {
  expect(writesOfAct(2 * 24, 0)).toBeLessThanOrEqual(mostWrites);
  expect((await going(0, 24)).status).toBe(201);
  expect((await load(desks.store, handovers, placeOf(23)))?.state).toMatchObject({ gate: 'second', date: dayAt(23) });
});

test('one more is refused with how many are too many, and nobody goes', async () => {
  const told = await going(100, 25);
  expect({ status: told.status, breaches: told.body['breaches'] }).toEqual({ status: 409, breaches: ['too-many:3'] });
  expect((await load(desks.store, handovers, placeOf(100)))?.state.gate).toBe('first');
});
