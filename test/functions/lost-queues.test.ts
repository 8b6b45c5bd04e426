import { allOf } from '@homeward/store/page';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bytesOfId, lostQueue, wrapForRecovery } from '../../scripts/demo/lost-queue.ts';
import { people } from '../../scripts/demo/people.ts';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
}, 300_000);
afterEach(() => running.cloud.faults.plan(undefined));
afterAll(() => running?.cloud.stop());

const lead = people.find(({ role }) => role === 'shift-lead')?.sub ?? '';
const path = '/recovered-queues';
const ask = (by: string, body: object) => running.as(by).post(path, body);
const receipts = () => allOf(adminStore(running.cloud), 'receipts', `KH#transit#actor#${lead}`);
const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));

describe('The key of a queue that nobody can open any more', () => {
  test('comes back to whoever leads the shift, wrapped by a browser, with a receipt that names the device', async () => {
    const { key, asked } = await lostQueue(running.cloud.admin);
    const { body } = await done(ask('shift-lead', asked));
    expect(body).toEqual({ key });
    const [last] = (await receipts()).slice(-1);
    const told = { operation: 'recoverQueue', who: lead, role: 'shift-lead', restsOn: `device:${asked.device}` };
    expect(last).toMatchObject({ ...told, thing: `actor#${lead}`, caseId: '' });
    expect(JSON.stringify(last)).not.toContain(key);
    expect(running.printed.join('\n')).not.toContain(key);
  });

  test('[ASVS-8.2.1] comes back to nobody else, at this desk or another', async () => {
    const { asked } = await lostQueue(running.cloud.admin);
    const absent = await running.as('intake').post('/no-such-thing', asked);
    expect((await ask('intake', asked)).status).toBe(404);
    const others = people.map(({ role }) => role).filter((role) => !['intake', 'shift-lead'].includes(role));
    for (const role of others) expect((await ask(role, asked)).status, role).toBe(absent.status);
    const [worker, token] = ['case-worker', await running.cloud.tokenFor('case-worker')];
    const strange = await fetch(`${running.cloud.url}/v1/transit${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    expect(strange.status, worker).toBe(404);
  });

  test('what is no wrap, altered, cut, of another length or another device’s is answered alike, and leaves a receipt', async () => {
    const { admin } = running.cloud;
    const { asked } = await lostQueue(admin);
    const bytes = Buffer.from(asked.wrapped, 'base64url');
    const flipped = Buffer.from(bytes);
    flipped[100] = (flipped[100] ?? 0) ^ 1;
    const id = bytesOfId(asked.device);
    const wrong: Readonly<Record<string, string>> = {
      altered: flipped.toString('base64url'),
      cut: bytes.subarray(0, 300).toString('base64url'),
      longer: Buffer.concat([bytes, bytes]).toString('base64url').slice(0, 1024),
      random: Buffer.from(random(384)).toString('base64url'),
      one: 'A',
      'a key alone': await wrapForRecovery(admin, random(32)),
      'a longer key': await wrapForRecovery(admin, new Uint8Array([...random(33), ...id])),
      'the id first': await wrapForRecovery(admin, new Uint8Array([...id, ...random(32)])),
    };
    const before = (await receipts()).length;
    const elsewhere = await ask('shift-lead', { ...asked, device: crypto.randomUUID() });
    expect([elsewhere.status, elsewhere.body['code']]).toEqual([404, 'not-found']);
    for (const [how, wrapped] of Object.entries(wrong)) {
      const { status, body } = await ask('shift-lead', { ...asked, wrapped });
      expect([status, body], how).toEqual([404, elsewhere.body]);
    }
    const left = (await receipts()).slice(before);
    expect(left.map(({ operation, restsOn }) => [operation, restsOn])).toEqual(
      Array.from({ length: 9 }, () => ['recoverQueue', '']),
    );
  });

  test('[ASVS-16.5.3] stays closed while its receipt cannot be written, or the keys do not answer', async () => {
    const { key, asked } = await lostQueue(running.cloud.admin);
    for (const [action, table] of [
      ['PutItem', 'receipts'],
      ['Decrypt', ''],
    ] as const) {
      running.cloud.faults.plan((call) =>
        call.action === action && call.tables.join().toLowerCase().includes(table) ? { type: 'refused' } : undefined,
      );
      const { status, body } = await ask('shift-lead', asked);
      expect(status, action).toBeGreaterThanOrEqual(500);
      expect(JSON.stringify(body)).not.toContain(key);
    }
    running.cloud.faults.plan(undefined);
    expect((await done(ask('shift-lead', asked))).body).toEqual({ key });
  });
});
