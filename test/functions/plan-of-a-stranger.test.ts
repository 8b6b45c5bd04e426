import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { gateWrite } from '@homeward/store/gates';
import { handovers } from '@homeward/store/handovers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { proposed } from '../domain/handovers.ts';
import { idOf, now, people } from '../domain/made.ts';
import { lying, openDesks } from './desks-in-process.ts';

let desks: Awaited<ReturnType<typeof openDesks>>;

/** Thailand's unit was told nothing of this one. */
const untold = proposed({ id: idOf(90), country: 'TH', citizenship: 'TH', disclosures: {} });

beforeAll(async () => {
  desks = await openDesks();
  const gate = { id: 'poipet', name: 'Poipet', across: '', mode: 'land', between: ['KH', 'TH'] } as const;
  await desks.plant(
    gateWrite({ ...gate, between: [...gate.between] }, { status: 'open' }) as never,
    lying(handovers, { country: 'TH', quiet: false, handover: untold.id }, untold),
  );
});
afterAll(() => desks.stop());

async function asked(handoverId: string) {
  const send = vi.spyOn(DynamoDBDocumentClient.prototype, 'send');
  const body = { date: '2026-03-09', gate: 'poipet', mode: 'land' };
  const by = people['counterpart-th'];
  const told = await desks.ask({ operation: 'scheduleHandover', by, at: now, path: { handoverId }, body });
  const calls = send.mock.calls.length;
  send.mockRestore();
  return { status: told.status, calls };
}

test('[ASVS-8.2.2] a plan for a handover that the person may not know of asks as little of the database as for none', async () => {
  await asked(idOf(91));
  const [denied, absent] = [await asked(untold.id), await asked(idOf(92))];
  expect(denied.status).toBe(404);
  expect(absent.calls).toBeGreaterThan(0);
  expect(denied).toEqual(absent);
});
