import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { startCloud } from '@homeward/local/cloud';
import { markRestoring, refuseHalfRestored, unmarkRestoring } from '@homeward/local/data-lock';
import { nameOf } from '@homeward/store/open-store';
import { tableNames } from '@homeward/store/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportTables, linesOf, readManifest } from '../../scripts/restore-drill/export.ts';
import { digestOf, digestOfAll } from '../../scripts/restore-drill/items.ts';
import { differing, loadTable, refuseUnlessEmpty } from '../../scripts/restore-drill/load.ts';
import { progressIn } from '../../scripts/restore-drill/progress.ts';
import { databaseAt } from '../../scripts/restore-drill/target.ts';
import { synthesised } from '../cloud/running.ts';
import { openDatabase } from '../store/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'homeward-restore-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an export and its way back', async () => {
  const { store, endpoint, stop } = await openDatabase();
  afterAll(stop);
  const client = databaseAt(endpoint);
  const [table, empty] = [nameOf(store, 'cases'), nameOf(store, 'facts')];
  const many = 450;

  beforeAll(async () => {
    const items = Array.from({ length: many }, (_, n) => ({
      pk: `state#${n}`,
      sk: 'state',
      v: n,
      deep: { b: [n], a: 'ក' },
    }));
    for (const Item of items) await store.db.send(new PutCommand({ TableName: table, Item }));
  });

  test('an item has one digest, however its names are ordered; a table has one, however its items lie', () => {
    expect(digestOf({ a: { S: 'x' }, b: { N: '1' } })).toBe(digestOf({ b: { N: '1' }, a: { S: 'x' } }));
    expect(digestOf({ a: { S: 'x' } })).not.toBe(digestOf({ a: { S: 'y' } }));
    expect(digestOfAll(['a', 'b'])).toBe(digestOfAll(['b', 'a']));
    expect(digestOfAll(['a'])).not.toBe(digestOfAll(['a', 'a']));
  });

  test('goes on where it was interrupted, and what is not as it was exported is named', async () => {
    const made = await exportTables(client, [table, empty], folder);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
    expect(readManifest(folder)).toEqual(made);
    expect(made.tables[table]?.items).toBe(many);
    const renamed = { ...made, tables: { [empty]: made.tables[table] ?? expect.fail('not exported') } };
    copyFileSync(linesOf(folder, table), linesOf(folder, empty));
    const until = progressIn(folder, ['one']);
    const reached = (what: string, count: number): void => {
      until.reached(what, count);
      throw new Error('cut');
    };
    const stops = { ...until, reached };
    await expect(loadTable(client, { table: empty, folder }, stops)).rejects.toThrow('cut');
    expect(await differing(client, [empty], renamed)).toEqual([empty]);
    const again = progressIn(folder, ['one']);
    expect([again.goesOn, again.of(empty)]).toEqual([true, 200]);
    expect(await loadTable(client, { table: empty, folder }, again)).toBe(many);
    expect(await differing(client, [empty], renamed)).toEqual([]);
    expect(progressIn(folder, ['another']).goesOn).toBe(false);
  });

  test('goes into an empty platform alone, and from an export that was finished', async () => {
    await expect(refuseUnlessEmpty(client, [table])).rejects.toThrow(
      /holds data: a restore goes into an empty platform/,
    );
    const others = tableNames.filter((name) => !['cases', 'facts'].includes(name)).map((name) => nameOf(store, name));
    await expect(refuseUnlessEmpty(client, others)).resolves.toBeUndefined();
    expect(() => readManifest(join(folder, 'nowhere'))).toThrow(/holds no export that was finished/);
  });
});

test('data that are half restored are opened by no platform', async () => {
  const dataDir = join(folder, 'data');
  markRestoring(dataDir);
  const start = startCloud({ outDir: synthesised, port: 0, people: [], dataDir, log: () => undefined });
  await expect(start).rejects.toThrow(/being restored/);
  unmarkRestoring(dataDir);
  expect(() => refuseHalfRestored(dataDir)).not.toThrow();
});
