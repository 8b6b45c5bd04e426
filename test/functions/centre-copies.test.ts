import { copyAt, copyWrite } from '@homeward/store/copies';
import { handovers } from '@homeward/store/handovers';
import { keyPk, keyWrite } from '@homeward/store/key-rows';
import { allOf } from '@homeward/store/page';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf, now, people } from '../domain/made.ts';
import { gateOf, going, later, ready } from './by-the-gate.ts';
import { lying, openDesks } from './desks-in-process.ts';

let desks: Awaited<ReturnType<typeof openDesks>>;
beforeAll(async () => {
  desks = await openDesks();
  await desks.plant(gateOf('poipet') as never, gateOf('airport') as never);
});
afterAll(() => desks.stop());

const atCentre = { country: 'KH', desk: 'transit' } as const;
const thing = (id: string) => ({ ...atCentre, thing: `disclosure#${id}` }) as const;

/** A copy as it lies at the centre that was to meet the person. */
function laid(id: string, handover: string) {
  const sections = { sheet: { version: 1, jwe: 'sealed' } };
  const line = {
    id,
    organisation: 'a-centre',
    handover,
    for: 'return',
    sections: ['identity'],
    at: now,
    status: 'alive',
  };
  return [keyWrite(thing(id), {}), copyWrite(atCentre, id, sections, line as never)] as const;
}

test('Standards 6.3(c): of a copy for a centre that no longer meets the person nothing is left: no key, no words, no line', async () => {
  const [gone, kept] = [idOf(80), idOf(81)];
  const disclosures = { ...ready.disclosures, transit: gone, 'answer:casework': idOf(82) };
  const one = going(1200, { disclosures });
  await desks.plant(lying(handovers, { country: 'TH', quiet: false, handover: one.id }, one));
  await desks.plant(...[...laid(gone, one.id), ...laid(kept, idOf(1201))].map((write) => write as never));
  const told = await desks.ask({
    operation: 'rerouteHandovers',
    by: people['central-unit'],
    at: now,
    path: { gate: 'poipet' },
    body: { moves: [{ handover: one.id, goes: { gate: 'airport', date: later } }] },
  });
  expect(told.status).toBe(201);
  const keys = async (id: string) => (await allOf(desks.store, 'keys', keyPk(thing(id)))).length;
  expect([await keys(gone), await keys(kept)]).toEqual([0, 1]);
  expect(await copyAt(desks.store, atCentre, gone)).toEqual({ sections: {}, line: undefined });
  expect(await copyAt(desks.store, atCentre, kept)).toMatchObject({ line: { organisation: 'a-centre' } });
});
