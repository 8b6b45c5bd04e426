import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { databaseOptions } from '@homeward/local/own-database';
import { cases } from '@homeward/store/cases';
import { keyWrite } from '@homeward/store/key-rows';
import { stateItem } from '@homeward/store/move-writes';
import { caseNumberAt, numberWrites } from '@homeward/store/numbers';
import { nameOf } from '@homeward/store/open-store';
import { casePlace, sealedWrite } from '@homeward/store/sealed';
import type { Put } from '@homeward/store/write';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberFrom } from '../../packages/domain/src/numbers/record-number.ts';
import { openTables } from '../../scripts/replay-tombstones/open-tables.ts';
import { replay } from '../../scripts/replay-tombstones/replay.ts';
import { fileOf, idOf, now } from '../domain/made.ts';
import { environmentOf, itemsOf, openDatabase } from '../store/database.ts';
import { type Answered, calledVerb } from './called-verb.ts';
import { run, started } from './started-verb.ts';

const { store, endpoint, stop } = await openDatabase();
afterAll(async () => {
  for (const child of started) child.kill();
  await stop();
});

const [erased, kept] = [idOf(0x7070), idOf(0x7171)];
const restored = ['arrivals', 'cases', 'keys', 'exchange', 'index', 'directory', 'receipts', 'staff'];
const named = (kinds: readonly string[]) => kinds.map((kind) => `${kind}=test-${kind}`);
const tables = (kinds: readonly string[]) => named(kinds).flatMap((one) => ['--table', one]);
const numberOf = (id: string) => numberFrom({ kind: 'case', country: 'KH', year: '26' }, id.slice(-4));
const lies = (id: string): readonly Put[] => [
  { table: 'cases', item: stateItem(cases, id, 3, fileOf({ id, number: numberOf(id) })) },
  ...numberWrites(numberOf(id), caseNumberAt, id),
  sealedWrite(casePlace(id), { identity: { jwe: 'sealed', version: 1 } }),
  keyWrite({ country: 'KH', desk: 'casework', thing: `case#${id}` }, { by: 'kms', wrapped: 'wrapped' }),
];

async function put(writes: readonly Put[]): Promise<void> {
  for (const { table, item } of writes)
    await store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: { ...item } }));
}

const region = ['--region', 'ap-southeast-1'];

/** As a deployer types it, who reaches the tables by their environment. */
async function typed(...args: readonly string[]) {
  const env = { ...process.env, ...(await environmentOf(store)) };
  const verb = run('replay-tombstones.ts', [...region, ...args], env);
  return { code: await verb.ended, printed: verb.printed() };
}

function replayed(...args: readonly string[]): Promise<Answered> {
  return calledVerb((asked, caller) => replay(asked, caller, databaseOptions(endpoint)), [...region, ...args]);
}

async function rowsNaming(id: string): Promise<number> {
  const all = await Promise.all((['cases', 'keys', 'directory'] as const).map((table) => itemsOf(store, table)));
  return all.flat().filter((item) => JSON.stringify(item).includes(id)).length;
}

beforeAll(async () => {
  const tombstone = { pk: 'KH#casework#erasures', sk: 'entry#0000000001', caseId: erased, at: now };
  await put([...lies(erased), ...lies(kept), { table: 'receipts', item: tombstone }]);
});

test('whom the log says was erased is taken away again from restored tables, and nobody else; twice does no more', async () => {
  expect(await rowsNaming(erased)).toBe(4);
  const first = await typed(...tables(restored));
  expect(first.printed).toContain('erased by the log: 1; brought back by the restore and taken away again: 1');
  expect([first.code, await rowsNaming(erased), await rowsNaming(kept)]).toEqual([0, 0, 4]);
  expect((await replayed(...tables(restored))).printed).toContain(
    'brought back by the restore and taken away again: 0',
  );
});

test('is refused while somebody could be let in, and nothing is taken away', async () => {
  await put([...lies(erased), { table: 'staff', item: { pk: 'seat#one', sk: 'state' } }]);
  const { code, printed } = await replayed(...tables(restored));
  expect([code, await rowsNaming(erased)]).toEqual([1, 4]);
  expect(printed).toMatch(/^The table of the seats is not empty: close the platform first, the seats come last\.$/m);
});

test.each([
  ['a table that is missing', named(restored.slice(1)), /^Name the table of arrivals too: --table arrivals=NAME\.$/],
  ['a table without a name', [...named(restored.slice(1)), 'arrivals='], /^Name the table of arrivals too/],
  ['a table that has nothing of the person’s', named([...restored, 'facts']), /^There is no table of facts to take/],
  ['a table named twice', named([...restored, 'cases']), /^One kind of table is named twice\.$/],
])('%s is told in one sentence', (_, args, sentence) => {
  expect(() => openTables(args, new DynamoDBClient())).toThrow(sentence);
});

test('no table at all ends it with 1 and that sentence alone', async () => {
  const { code, printed } = await replayed();
  expect([code, printed.trim().split('\n').length]).toEqual([1, 1]);
  expect(printed).toMatch(/^Name the table of arrivals, cases/m);
});
