import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Acting } from '../../scripts/demo/acting.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { ask } from './asking.ts';
import { openSending, type Sending } from './sending.ts';

let running: Running;
let sending: Sending;
let keeper: Acting;
let second: Acting;

beforeAll(async () => {
  running = await startRunning();
  sending = await openSending(running.cloud);
  [keeper, second] = [running.as('administrator'), running.as('second-approver@office')];
});
afterAll(() => running?.cloud.stop());

const asked = { desk: 'transit', country: 'KH', role: 'intake', organisation: 'demo-poipet-transit-centre' };

/** A role proposed for somebody new; gives its seat and the proposal's id. */
async function proposed(subject: string, more: object = {}) {
  const key = uuidv7();
  const { status, body } = await keeper.post('/seats', { ...asked, subject, ...more }, { key });
  expect(status).toBe(201);
  return { seat: `/seats/${body['id']}`, proposal: key, version: Number(body['version']) };
}

/** What the sign-in of the demo's intake officer hears at the person’s desk, word for word. */
async function heard(): Promise<{ readonly status: number; readonly text: string }> {
  const { status, text } = await ask(running.cloud.url, 'GET', '/v1/transit/me', {
    token: sending.tokens.get('intake'),
  });
  return { status, text };
}

async function versionOf(seat: string): Promise<number> {
  const { body } = await keeper.read<{ items: readonly { id: string; version: number }[] }>('/seats?limit=100');
  return body.items.find(({ id }) => `/seats/${id}` === seat)?.version ?? expect.fail(seat);
}

describe('A role is granted by two people', () => {
  test('[ASVS-8.3.1] one of another organisation agrees, else nothing is open; the one who proposed cannot', async () => {
    const { seat, proposal, version } = await proposed('invented-one');
    const answer = { proposal, answer: 'approved' };
    expect((await keeper.post(`${seat}/approvals`, answer, { ifMatch: version })).status).toBe(404);
    const wrong = await second.post(`${seat}/approvals`, { ...answer, proposal: uuidv7() }, { ifMatch: version });
    expect([wrong.status, wrong.body['code'], wrong.body['breaches']]).toEqual([
      409,
      'role-is-granted-by-two-people',
      ['no-open-proposal'],
    ]);
    const granted = await second.post(`${seat}/approvals`, answer, { ifMatch: version });
    expect([granted.status, granted.body['status']]).toEqual([200, 'granted']);
    const again = await second.post(`${seat}/approvals`, answer, { ifMatch: granted.version });
    expect(again.body['breaches']).toEqual(['no-open-proposal']);
  });

  test('nobody grants themselves: neither the administrator nor the second approver has a seat of their own by it', async () => {
    const own = { subject: 'demo-administrator', desk: 'oversight', role: 'auditor', organisation: 'demo-audit' };
    expect((await keeper.post('/seats', { ...asked, ...own })).body['code']).toBe('nobody-grants-herself');
    const theirs = { desk: 'oversight', role: 'auditor', organisation: 'demo-audit' };
    const { seat, proposal, version } = await proposed('demo-second-approver', theirs);
    const answered = await second.post(`${seat}/approvals`, { proposal, answer: 'approved' }, { ifMatch: version });
    expect(answered.body['code']).toBe('nobody-grants-herself');
  });

  test('a key that proposed one seat proposes no other: 422, and nobody has a seat by it', async () => {
    const key = uuidv7();
    const first = { ...asked, subject: 'invented-key-one' };
    const proposes = (body: object) => keeper.post('/seats', body, { key });
    expect((await proposes(first)).status).toBe(201);
    expect((await proposes(first)).status).toBe(201);
    for (const other of [{ subject: 'invented-key-two' }, { desk: 'casework', role: 'case-worker' }]) {
      const { status, body } = await proposes({ ...first, ...other });
      expect([status, body['code']]).toEqual([422, 'idempotency-key-reused']);
    }
    const { body } = await keeper.read<{ items: readonly { id: string }[] }>('/seats?limit=100');
    expect(body.items.filter(({ id }) => id.includes('invented-key'))).toHaveLength(1);
  });

  test('what was withdrawn or declined is not granted any more', async () => {
    const one = await proposed('invented-two');
    await keeper.post(`${one.seat}/revocations`, {}, { ifMatch: one.version });
    const late = { proposal: one.proposal, answer: 'approved' };
    expect((await second.post(`${one.seat}/approvals`, late, { ifMatch: one.version + 1 })).status).toBe(409);
    const other = await proposed('invented-three');
    const declined = { proposal: other.proposal, answer: 'declined', reason: 'other' };
    const told = await second.post(`${other.seat}/approvals`, declined, { ifMatch: other.version });
    expect(told.body['status']).toBe('declined');
    const then = { proposal: other.proposal, answer: 'approved' };
    expect((await second.post(`${other.seat}/approvals`, then, { ifMatch: other.version + 1 })).status).toBe(409);
  });
});

describe('The row that every request reads is the seat itself', () => {
  test('[ASVS-7.4.1] [ASVS-8.3.2] a seat closes with the answer: the same 401 as the gateway’s; granted anew it opens', async () => {
    const seat = '/seats/KH:transit:demo-intake';
    expect((await heard()).status).toBe(200);
    const nobody = await ask(running.cloud.url, 'GET', '/v1/transit/me', {});
    const gone = await keeper.post(`${seat}/revocations`, {}, { ifMatch: await versionOf(seat) });
    expect(gone.status).toBe(200);
    expect(await heard()).toEqual({ status: 401, text: nobody.text });
    const { proposal, version } = await proposed('demo-intake');
    expect((await heard()).status).toBe(401);
    await second.post(`${seat}/approvals`, { proposal, answer: 'approved' }, { ifMatch: version });
    expect((await heard()).status).toBe(200);
  });

  test('Standards 6.1(j): a granted seat opens nothing before its three checks were made', async () => {
    // The auditor has no seat of theirs at casework; a seat is another one at each desk.
    const shelter = { desk: 'casework', role: 'case-worker', organisation: 'demo-banteay-meanchey-shelter' };
    const { seat, proposal, version } = await proposed('demo-health-worker', shelter);
    await second.post(`${seat}/approvals`, { proposal, answer: 'approved' }, { ifMatch: version });
    const token = sending.tokens.get('health-worker');
    const hears = async () => (await ask(running.cloud.url, 'GET', '/v1/casework/me', { token })).status;
    for (const [index, kind] of ['suitability', 'criminal-record', 'code-of-conduct'].entries()) {
      expect(await hears(), kind).toBe(401);
      const done = await keeper.post(
        `${seat}/checks`,
        { kind, on: '2026-01-05', until: '2028-01-04' },
        { ifMatch: version + 1 + index },
      );
      expect(done.status, kind).toBe(200);
    }
    // Open, and yet not the person’s: their token does not carry the role. Both have to agree.
    expect(await hears()).toBe(404);
  });

  test('a device that was revoked speaks for nobody any more; the seat’s browser goes on', async () => {
    const seat = '/seats/KH:transit:demo-shift-lead';
    const device = uuidv7();
    const token = sending.tokens.get('shift-lead');
    const from = async (named: string | undefined) =>
      (await ask(running.cloud.url, 'GET', '/v1/transit/me', { token, headers: { 'homeward-device': named } })).status;
    expect(await from(device)).toBe(401);
    const thumbprint = 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs';
    await keeper.post(`${seat}/devices`, { device, thumbprint }, { ifMatch: await versionOf(seat) });
    expect(await from(device)).toBe(200);
    await keeper.post(`${seat}/device-revocations`, { device }, { ifMatch: await versionOf(seat) });
    expect([await from(device), await from(undefined)]).toEqual([401, 200]);
  });
});
