import { KMSClient } from '@aws-sdk/client-kms';
import { decided } from '@homeward/domain/command';
import { vectorOf } from '@homeward/domain/report/sealed-vector';
import { monthSecret } from '@homeward/store/month-secret';
import { layoutOf, layoutWrite, months as monthsKept, sealedMonths, sealedVersions } from '@homeward/store/months';
import { perform } from '@homeward/store/perform';
import { typOfMonth, verifyToken } from '@homeward/vault/minutes-token';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock } from '../../functions/handlers/act-on-case.ts';
import { hashOfMonth, keyedHashOf, sealingOf } from '../../functions/handlers/sealing-months.ts';
import { adminStore } from '../../scripts/demo/seed.ts';
import { minutesKeySet } from '../../scripts/keys/minutes-keys.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { sealingsOf } from '../store/sealings.ts';
import { domesticFact } from './month-facts.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
}, 300_000);
afterAll(() => running?.cloud.stop());

type Item = {
  readonly month: string;
  readonly hash: string;
  readonly facts: string;
  readonly sealed?: object;
  readonly waits?: string;
};
type Version = {
  readonly version: number;
  readonly hash: string;
  readonly again: string;
  readonly signed: boolean;
};

async function months(year: string): Promise<readonly Item[]> {
  const { status, body } = await running.as('overseer').read(`/reports/months/KH/${year}`);
  expect(status).toBe(200);
  return body['items'] as readonly Item[];
}

async function reportOf(): Promise<Readonly<Record<string, unknown>>> {
  const { status, body } = await running.as('task-force').read('/reports/bilateral/KH/2019');
  expect(status).toBe(200);
  return body;
}

const of = async (month: string) => (await months(month.slice(0, 4))).find((one) => one.month === month) as Item;
const isMarch = ({ month }: { readonly month: string }) => month === '2019-03';
const act = (role: string, month: string, sub: string, said: object) =>
  running.as(role).post(`/reports/months/KH/${month}/${sub}`, said, { key: uuidv7() });

describe('A month that reports are made of', () => {
  test('is sealed by an overseer with the figures that the person saw, kept with its receipt and signed by the trail', async () => {
    await domesticFact(running, 'one', '2019-03-10T02:00:00.000Z');
    const seen = await of('2019-03');
    expect(seen).toMatchObject({ facts: 'under-50' });
    expect((await act('overseer', '2019-03', 'seals', { hash: seen.hash })).status).toBe(200);
    await running.cloud.streams.drained();
    const [sealed] = (await sealedMonths(adminStore(running.cloud), 'KH', '2019')).filter(isMarch);
    expect(sealed).toMatchObject({ version: 1, counters: { 'referred.KH-KH.all': 1 } });
    const [sealing] = await sealingsOf(adminStore(running.cloud), { country: 'KH', month: '2019-03' });
    expect(sealing?.keyedHash).toBe(seen.hash);
    const keys = JSON.parse(await minutesKeySet(new KMSClient(running.cloud.admin.clientOptions)));
    const read = await verifyToken(sealed?.signature ?? '', keys, typOfMonth);
    expect(read).toMatchObject({ valid: true, said: { month: '2019-03', hash: sealed?.hash, version: 1 } });
    const office = { organisation: 'demo-department-of-social-welfare', role: 'overseer' };
    expect((await of('2019-03')).sealed).toMatchObject({ office, history: [] });
  });

  test('whose late entries wait says so in the list and in the report, since when, until it is restated', async () => {
    const heard = new Date().toISOString();
    await domesticFact(running, 'late', '2019-03-12T02:00:00.000Z', heard);
    expect(await of('2019-03')).toMatchObject({ sealed: { version: 1 }, waits: heard });
    const report = await reportOf();
    expect(report).toMatchObject({ waits: heard, version: 1, final: false, referred: 1 });
    const { hash } = await of('2019-03');
    const without = await act('overseer', '2019-03', 'restatements', { hash });
    expect(without).toMatchObject({ status: 400, body: { errors: [{ pointer: '/because' }] } });
    expect((await act('overseer', '2019-03', 'restatements', { hash, because: 'late-entry' })).status).toBe(200);
    expect((await of('2019-03')).waits).toBeUndefined();
    const now = await reportOf();
    expect(now).not.toHaveProperty('waits');
    const [version, ...others] = now['history'] as readonly object[];
    expect(others).toEqual([]);
    expect(version).toMatchObject({
      version: 2,
      month: '2019-03',
      because: 'late-entry',
      office: { role: 'overseer' },
      changed: expect.arrayContaining([{ table: 'referred', code: 'referred', before: 1, now: 2 }]),
    });
  });

  test('whose facts change is restated with a reason, and what it was stays', async () => {
    const stood = await of('2019-03');
    await domesticFact(running, 'two', '2019-03-20T02:00:00.000Z');
    const seen = await of('2019-03');
    expect((await act('overseer', '2019-03', 'restatements', { hash: seen.hash, because: 'correction' })).status).toBe(
      200,
    );
    const after = await of('2019-03');
    expect(after.sealed).toMatchObject({ version: 3, because: 'correction', hash: seen.hash });
    const kept = await sealingsOf(adminStore(running.cloud), { country: 'KH', month: '2019-03' });
    expect(kept[1]?.keyedHash).toMatch(/^[0-9a-f]{64}$/);
    expect(stood.sealed).toMatchObject({ hash: kept[1]?.keyedHash });
    expect(kept.slice(2).map(({ keyedHash }) => keyedHash)).toEqual([seen.hash]);
    const told = kept.map(({ layout, counts }) => [layout, vectorOf(layoutOf('KH').names, counts)]);
    expect(told).toMatchObject([
      [layoutOf('KH').id, { 'referred.KH-KH.all': 1 }],
      [layoutOf('KH').id, { 'referred.KH-KH.all': 2 }],
      [layoutOf('KH').id, { 'referred.KH-KH.all': 3 }],
    ]);
  });

  test('keeps the signature of each version, and its counters give the hash of each again', async () => {
    await running.cloud.streams.drained();
    const { sealed } = (await months('2019')).find(isMarch) ?? {};
    const { history } = sealed as { readonly history: readonly Version[] };
    expect(history.map(({ version, signed }) => [version, signed])).toEqual([1, 2, 3].map((one) => [one, true]));
    for (const { hash, again } of history) expect(again).toBe(hash);
    const keys = JSON.parse(await minutesKeySet(new KMSClient(running.cloud.admin.clientOptions)));
    const store = adminStore(running.cloud);
    for (const { version, hash, signature } of await sealedVersions(store, { country: 'KH', month: '2019-03' }))
      expect(await verifyToken(signature ?? '', keys, typOfMonth)).toMatchObject({
        valid: true,
        said: { version, hash },
      });
  });

  test('is signed however many counters it has: all of a country, far beyond what KMS takes as a message', async () => {
    const store = adminStore(running.cloud);
    const id = { country: 'VN', month: '2018-04' } as const;
    const { names } = layoutOf(id.country);
    const counters = Object.fromEntries(names.toSorted().map((name, index) => [name, index + 1]));
    const hash = hashOfMonth({ ...id, counters, facts: 1 });
    const keyedHash = keyedHashOf(await monthSecret(store), hash);
    const at = '2018-06-10T02:00:00.000Z';
    const outcome = await perform(
      store,
      { key: 'fullest', operation: 'sealMonth', actor: clock, bodyHash: hash, recordedAt: at },
      {
        of: monthsKept,
        ids: [id],
        makes: true,
        decide: () => decided(sealingOf({ ...id, counters, facts: 1, hash, keyedHash }, { at, by: clock.id })),
        with: () => [layoutWrite(layoutOf(id.country))],
        receipt: { actor: clock, operation: 'sealMonth', thing: 'month#VN#2018-04', at, restsOn: `month:${keyedHash}` },
      },
    );
    expect(outcome).toMatchObject({ type: 'done' });
    await running.cloud.streams.drained();
    const [sealed] = await sealedMonths(store, 'VN', '2018');
    expect(names.length).toBeGreaterThanOrEqual(474);
    expect(sealed?.signature?.length).toBeGreaterThan(2 * 4096);
    const keys = JSON.parse(await minutesKeySet(new KMSClient(running.cloud.admin.clientOptions)));
    expect(await verifyToken(sealed?.signature ?? '', keys, typOfMonth)).toMatchObject({
      valid: true,
      said: { month: '2018-04', counters },
    });
  });

  test('is opened to overseer and auditor, and changed by the overseer alone', async () => {
    expect((await running.as('auditor').read('/reports/months/KH/2019')).status).toBe(200);
    const seen = await of('2019-02');
    expect((await act('auditor', '2019-02', 'seals', { hash: seen.hash })).status).toBe(404);
    for (const [asked, code] of [
      ['KH/1819', 'no-such-year'],
      ['KH/x', 'no-such-year'],
      ['XX/2019', 'no-such-corridor'],
    ]) {
      const { status, body } = await running.as('overseer').read(`/reports/months/${asked}`);
      expect({ status, errors: body['errors'] }).toMatchObject({ status: 400, errors: [{ code }] });
    }
  });
});
