import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DisableKeyCommand } from '@aws-sdk/client-kms';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { keyRowsFrom, replaceRow } from '@homeward/store/key-moves';
import { nameOf } from '@homeward/store/open-store';
import { newArrivalKey } from '@homeward/vault/arrival-key';
import { newBatchKey } from '@homeward/vault/batch-key';
import { newCaseKey } from '@homeward/vault/case-key';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { openVault } from '@homeward/vault/open-vault';
import { plainKey } from '@homeward/vault/plain-key';
import { open, seal } from '@homeward/vault/sealing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moveKeys } from '../../scripts/rewrap/move-keys.ts';
import { root } from '../../scripts/run/root.ts';
import { environmentOf, itemsOf, openDatabase } from './database.ts';
import { openKms } from './kms-over-http.ts';

const files = Array.from({ length: 300 }, (_, at) => `case-${String(at).padStart(3, '0')}`);
const [{ store, stop }, kms] = await Promise.all([openDatabase(), openKms()]);
const { from, to, other } = kms;
const desk = { desk: 'casework', country: 'KH', kms: kms.client } as const;
const seals = new Map<string, string>();

afterAll(async () => {
  rmSync(join(root, '.homeward', 'rewrap-KH.json'), { force: true });
  await Promise.all([stop(), kms.stop()]);
});

async function lay(pk: string, row: object): Promise<void> {
  await store.db.send(new PutCommand({ TableName: nameOf(store, 'keys'), Item: { pk, sk: 'key', row } }));
}

beforeAll(async () => {
  const vault = openVault({ ...desk, keys: { KH: from } });
  for (const id of files) {
    const { row, key } = await newCaseKey(vault, id);
    seals.set(id, await seal(key, { thing: `case:${id}`, section: 'identity', version: 1 }, { of: id }));
    await lay(`KH#casework#case#${id}`, row);
  }
  const { row, key } = await newBatchKey(openVault({ ...desk, desk: 'transit', keys: { KH: from } }), 'batch-1');
  await lay('KH#transit#batch#batch-1', row);
  await lay('KH#transit#arrival#one', newArrivalKey(vault, 'batch-1', key).row);
  const thai = openVault({ ...desk, country: 'TH', keys: { TH: other } });
  await lay('TH#casework#case#thai', (await newCaseKey(thai, 'thai')).row);
});

/** How many of the files open to a desk that begins anew with these keys. */
async function opened(keys: { readonly now: string; readonly before?: string }): Promise<number> {
  const before = keys.before === undefined ? {} : { KH: keys.before };
  const vault = openVault({ ...desk, keys: { KH: keys.now }, before });
  const rows = new Map((await itemsOf(store, 'keys')).map(({ pk, row }) => [pk, row as KmsKeyRow]));
  const tried = files.map(async (id) => {
    const row = rows.get(`KH#casework#case#${id}`);
    if (row === undefined) return false;
    const key = await plainKey(vault, row, id).catch(() => undefined);
    if (key === undefined) return false;
    const said = await open(key, seals.get(id) ?? '', { thing: `case:${id}`, section: 'identity', version: 1 });
    return JSON.stringify(said) === JSON.stringify({ of: id });
  });
  return (await Promise.all(tried)).filter(Boolean).length;
}

/** The verb as an operator runs it; killed as soon as it has used KMS so many times. */
async function verb(uses = Number.POSITIVE_INFINITY): Promise<{ readonly code: number | null; readonly said: string }> {
  const env = { ...process.env, ...(await environmentOf(store)), AWS_ENDPOINT_URL_KMS: kms.endpoint };
  const table = nameOf(store, 'keys');
  const args = ['scripts/rewrap.ts', '--country', 'KH', '--from', from, '--to', to, '--table', table];
  const child = spawn(process.execPath, args, { cwd: root, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      said += bytes;
    });
  kms.watch.onUse = () => kms.used.length >= uses && child.kill('SIGKILL');
  return { code: await new Promise((ended) => child.on('close', ended)), said };
}

const untouched = async () =>
  (await itemsOf(store, 'keys'))
    .filter(({ pk }) => /^TH|#arrival#/.test(String(pk)))
    .map((item) => JSON.stringify(item));

test('[ASVS-11.2.2] 300 keys move to another KMS key: killed half way it goes on, everybody reads on, and the old key may then be disabled', {
  timeout: 120_000,
}, async () => {
  const others = await untouched();
  expect(others).toHaveLength(2);
  expect(await opened({ now: to, before: from })).toBe(300);

  kms.used.length = 0;
  const killed = await verb(260);
  expect(killed.code).toBe(null);
  expect(await opened({ now: to, before: from })).toBe(300);
  const underTheNew = await opened({ now: to });
  expect(underTheNew).toBeGreaterThan(0);
  expect(underTheNew).toBeLessThan(300);

  kms.denied.add('kms:Decrypt').add('kms:Encrypt').add('kms:GenerateDataKey');
  kms.used.length = 0;
  const rest = await verb();
  expect(rest).toMatchObject({ code: 0, said: expect.stringMatching(/0 changed meanwhile, 0 not under this key/) });
  const [, looked = 0, moved = 0] = (/\n(\d+) rows looked at: (\d+) moved/.exec(rest.said) ?? []).map(Number);
  expect(looked).toBeLessThan(300);
  expect(moved).toBeGreaterThan(0);
  expect(new Set(kms.used)).toEqual(new Set(['kms:ReEncryptFrom', 'kms:ReEncryptTo']));

  const before = await itemsOf(store, 'keys');
  const again = await verb();
  expect(again.said).toMatch(/: 0 moved, 301 moved before.*\nNothing was left to move/);
  expect(await itemsOf(store, 'keys')).toEqual(before);
  kms.denied.clear();
  await kms.client.send(new DisableKeyCommand({ KeyId: from }));
  expect(await opened({ now: to })).toBe(300);
  expect(await untouched()).toEqual(others);
  const versions = before.map(({ pk, row }) => [String(pk).split('#')[2], (row as KmsKeyRow).keyVersion]);
  expect([...new Set(versions.map(String))].sort()).toEqual(['arrival,1', 'batch,2', 'case,1', 'case,2']);
});

test('an erased row stays erased, and one that was changed since is not written over', async () => {
  const Key = { pk: 'KH#casework#case#gone', sk: 'key' };
  const row = { by: 'kms', wrapped: 'AQ==' };
  await lay(Key.pk, row);
  const lying = (await keyRowsFrom(store, 'KH#casework#case#gone')).rows;
  expect(lying).toEqual([]);
  await lay(Key.pk, { ...row, wrapped: 'Ag==' });
  expect(await replaceRow(store, { pk: Key.pk, row }, { ...row, wrapped: 'Aw==' })).toBe(false);
  await store.db.send(new DeleteCommand({ TableName: nameOf(store, 'keys'), Key }));
  expect(await replaceRow(store, { pk: Key.pk, row }, { ...row, wrapped: 'Aw==' })).toBe(false);
  expect((await itemsOf(store, 'keys')).map(({ pk }) => pk)).not.toContain(Key.pk);
});

test('an altered row, and one that says another context than its own, stay closed as they are and are counted', async () => {
  const { row } = await newCaseKey(openVault({ ...desk, keys: { KH: to } }), 'altered');
  await lay('KH#casework#case#altered', { ...row, context: { ...row.context, desk: 'health' } });
  const back = { from: to, to: other };
  const so = await moveKeys({ kms: kms.client, store, country: 'KH', move: back, cursor: undefined, keep: () => {} });
  expect(so).toMatchObject({ moved: 301, closed: 1, before: 0 });
  const lying = (await itemsOf(store, 'keys')).find(({ pk }) => pk === 'KH#casework#case#altered');
  expect(lying).toMatchObject({ row: { wrapped: row.wrapped } });
});

test.each([
  [['--country', 'XX'], /^--country names none of KH, TH, VN, MY/],
  [['--country', 'KH', '--from', from, '--to', from], /^--from and --to are not two KMS keys/],
  [['--country', 'KH', '--from', from, '--to', to], /^--table does not name the table/],
])('npm run rewrap %j says in a sentence what is missing', async (args, says) => {
  const child = spawn(process.execPath, ['scripts/rewrap.ts', ...args], { cwd: root });
  const said = Buffer.concat(await child.stderr.toArray()).toString();
  expect(said).toMatch(says);
});
