import { KMSClient } from '@aws-sdk/client-kms';
import { type KeySet, verifyToken } from '@homeward/vault/minutes-token';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { minutesKeySet } from '../../scripts/keys/minutes-keys.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import {
  type As,
  act,
  answerAll,
  confirm,
  dayFrom,
  departedInbound,
  inboundPeople,
  proposeInbound,
  seen,
} from './acts.ts';

let running: Running;
let as: As;

beforeAll(async () => {
  running = await startRunning();
  as = running.as;
});
afterAll(() => running.cloud.stop());

const now = (): string => running.cloud.clock.iso();

describe('two sides, one record', () => {
  test('changed after one side confirmed: its word is kept as void, the old minutes are answered with the new ones', async () => {
    const id = await departedInbound(as, now());
    const { minutes: old } = await seen(as, 'shift-lead', id);
    await done(confirm(as, 'counterpart-th', id));
    await done(act(as, 'shift-lead', id, '/checklist/C15/ticks', { answer: 'done', reason: 'counted-again' }));
    for (const role of ['counterpart-th', 'shift-lead'])
      expect(await seen(as, role, id)).toMatchObject({
        edition: 2,
        confirmations: {},
        status: 'departed',
        voided: [{ side: 'S', edition: 1, because: 'ItemTicked', confirmation: { minutes: old } }],
      });
    const { minutes } = await seen(as, 'shift-lead', id);
    const late = await as('counterpart-th').post(`/handovers/${id}/confirmations`, { minutes: old });
    expect([late.status, late.body['current']]).toMatchObject([409, { minutes, document: { edition: 2 } }]);
    await done(confirm(as, 'shift-lead', id));
    expect((await done(confirm(as, 'counterpart-th', id))).body['status']).toBe('handed-over');
  });

  test('confirmed by both, the minutes are signed: whoever has the public key checks them without us', async () => {
    const id = await departedInbound(as, now());
    await done(confirm(as, 'counterpart-th', id));
    expect((await done(as('shift-lead').read(`/handovers/${id}/minutes`))).body).not.toHaveProperty('signature');
    await done(confirm(as, 'shift-lead', id));
    await running.cloud.streams.drained();
    const { signature, hash } = (await done(as('counterpart-th').read(`/handovers/${id}/minutes`))).body;
    const set = JSON.parse(await minutesKeySet(new KMSClient(running.cloud.admin.clientOptions))) as KeySet;
    expect(await verifyToken(String(signature), set)).toMatchObject({
      valid: true,
      said: { handover: id, minutes: hash, edition: 1, from: 'TH', to: 'KH' },
    });
  });

  test('some weeks later the receiving side says how the person is, and the sender reads it', async () => {
    const id = await departedInbound(as, now());
    for (const role of ['counterpart-th', 'shift-lead']) await done(confirm(as, role, id));
    await done(act(as, 'shift-lead', id, '/destination-arrivals', { placement: 'transit-centre' }));
    await done(act(as, 'shift-lead', id, '/feedback', { says: 'safe' }));
    const view = await seen(as, 'counterpart-th', id);
    expect(view['feedback']).toMatchObject([{ says: 'safe' }]);
    expect((view['custody'] as readonly { as: string }[]).map((one) => one.as)).toEqual([
      'in-care',
      'on-the-way',
      'taken-over',
      'placed',
    ]);
  });
});

test('what goes another way is told once to each desk that knows of it, by its number and without a name', async () => {
  const ids = [await proposeInbound(as), await proposeInbound(as)];
  for (const id of ids) {
    await answerAll(as, id, inboundPeople, 'schedule');
    await done(act(as, 'central-unit', id, '/schedules', { date: dayFrom(now(), 8), gate: 'poipet', mode: 'land' }));
  }
  await running.cloud.streams.drained();
  running.cloud.mail.clear();
  const moves = ids.map((handover) => ({ handover, goes: { gate: 'siem-reap-airport', date: dayFrom(now(), 6) } }));
  await done(as('central-unit').post('/gates/poipet/reroutes', { moves }));
  await running.cloud.streams.drained();
  const told = running.cloud.mail.messages();
  expect(told.flatMap(({ to }) => to).toSorted()).toEqual([
    'counterpart-th@homeward.example',
    'shift-lead@homeward.example',
  ]);
  for (const { subject, text } of told) expect(`${subject} ${text}`).not.toMatch(/invented|homecomer|1999|poipet/i);
});
