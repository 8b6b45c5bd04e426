import { createHash } from 'node:crypto';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '@homeward/store/open-store';
import { chainHead, emptyChain, receiptWrite, recordReading } from '@homeward/store/receipt';
import { chainOf } from '@homeward/store/receipt-chain';
import { receiptEntry, receiptItem, receiptKey } from '@homeward/store/receipt-entry';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { people } from '../domain/made.ts';

// Every pause before a further try is as short as chance can make it.
beforeAll(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterAll(() => vi.restoreAllMocks());

type Item = Readonly<Record<string, unknown>>;

const at = '2026-05-01T08:00:00.000Z';
const draft = { actor: people['case-worker'], operation: 'viewCase', thing: 'case#1', at } as const;
const chain = 'KH#casework#case#1';

function fault(name: string): Error {
  return Object.assign(new Error(name), { name });
}

/** A table of receipts in memory; the first puts fail as they are told. */
function table(...failures: readonly string[]) {
  const [rows, asked]: [Item[], object[]] = [[], []];
  let puts = 0;
  const send = async (command: unknown) => {
    if (command instanceof QueryCommand) {
      asked.push(command.input);
      return { Items: rows.length === 0 ? undefined : [rows.at(-1)] };
    }
    if (!(command instanceof PutCommand)) throw fault('UnexpectedCall');
    asked.push({ ...command.input, Item: undefined });
    const failure = failures[puts++];
    if (failure !== undefined) throw fault(failure);
    rows.push(command.input.Item as Item);
    return {};
  };
  const store = { db: { send }, names: { receipts: 'receipts-table' } } as unknown as Store;
  return { store, rows, asked, puts: () => puts };
}

describe('an entry of a chain', () => {
  const entry = receiptEntry.parse({
    n: 12,
    thing: 'case#1',
    operation: 'viewCase',
    who: 'a',
    role: 'b',
    organisation: 'c',
    at,
    deviceAt: 'd',
    purpose: 'e',
    restsOn: 'f',
    exception: 'g',
    caseId: 'h',
    asked: 'i',
    prior: 'j',
  });

  test('lies under its chain and number, and is found by its case, its moment, its desk and number', () => {
    expect(receiptKey(12)).toBe('entry#0000000012');
    expect(receiptItem(chain, entry)).toEqual({
      pk: chain,
      sk: 'entry#0000000012',
      ...entry,
      hash: expect.stringMatching(/^[\w-]{43}$/),
      byCasePk: 'case#h',
      byCaseSk: `${at}#casework#12`,
    });
    const bare = receiptItem(chain, { ...entry, caseId: '' });
    expect(Object.keys(bare)).not.toContain('byCasePk');
    expect(receiptItem('KH', entry).byCaseSk).toBe(`${at}##12`);
  });

  test('of a reading is found by its case, else by the copy or truck that was read, and of anything else by neither', () => {
    const found = (of: string, thing: string, caseId = '') => receiptItem(of, { ...entry, thing, caseId }).byCasePk;
    const own = 'TH#embassy#reader#b';
    expect(found(own, 'disclosure#d')).toBe('TH#embassy#disclosure#d');
    expect(found(`${own}#3`, 'batch#t')).toBe('TH#embassy#batch#t');
    expect(found(own, 'disclosure#d', 'h')).toBe('case#h');
    for (const thing of ['handover#d', 'report#disclosure#d', 'disclosure', 'arrival#d'])
      expect(found(own, thing)).toBeUndefined();
    expect(receiptItem(own, { ...entry, thing: 'batch#t', caseId: '' }).byCaseSk).toBe(`${at}#embassy#12`);
    // Whoever writes about a copy is found in its chain.
    expect(found('TH#embassy#disclosure#d', 'disclosure#d')).toBeUndefined();
  });

  test('[ASVS-16.4.2] has another hash with any other field, in another chain, and the same whatever the order of its fields', () => {
    const { hash } = receiptItem(chain, entry);
    const said = JSON.stringify({ chain, ...entry });
    expect(hash).toBe(createHash('sha256').update(said).digest('base64url'));
    const backwards = Object.fromEntries(Object.entries(entry).reverse()) as typeof entry;
    expect(receiptItem(chain, backwards).hash).toBe(hash);
    const others = Object.keys(entry).map((name) => {
      const changed = { ...entry, [name]: name === 'n' ? 13 : 'changed' };
      return receiptItem(chain, changed).hash;
    });
    expect(new Set([hash, receiptItem('TH#casework#case#1', entry).hash, ...others]).size).toBe(others.length + 2);
  });

  test('has every field as text and a number from one', () => {
    for (const [name, value] of Object.entries(entry)) {
      expect(receiptEntry.safeParse({ ...entry, [name]: undefined }).success, name).toBe(false);
      expect(receiptEntry.safeParse({ ...entry, [name]: [value] }).success, name).toBe(false);
    }
    for (const n of [0, 1.5]) expect(receiptEntry.safeParse({ ...entry, n }).success).toBe(false);
    expect(receiptEntry.safeParse({ ...entry, n: 1 }).success).toBe(true);
    expect(receiptEntry.safeParse({ ...entry, name: 'x' }).success).toBe(false);
  });
});

describe('the next entry', () => {
  test('follows the head of its chain and has an empty text for whatever was not said', () => {
    const { table: of, item, expects } = receiptWrite(draft, { n: 4, hash: 'head' });
    expect([chainOf(draft), of, expects]).toEqual([chain, 'receipts', 'new']);
    expect(receiptWrite(draft, emptyChain, 'another').item).toEqual(
      receiptItem('another', receiptEntry.strip().parse({ ...item, n: 1, prior: '' })),
    );
    expect(item).toEqual({
      pk: chain,
      sk: 'entry#0000000005',
      n: 5,
      thing: 'case#1',
      operation: 'viewCase',
      prior: 'head',
      at,
      who: draft.actor.id,
      role: 'case-worker',
      organisation: draft.actor.organisation,
      hash: expect.any(String),
      deviceAt: '',
      purpose: '',
      restsOn: '',
      exception: '',
      caseId: '',
      asked: '',
    });
    const said = { deviceAt: 'd', purpose: 'e', restsOn: 'f', exception: 'g', caseId: 'h', asked: 'i' };
    expect(receiptWrite({ ...draft, ...said }, emptyChain).item).toMatchObject({ ...said, n: 1, prior: '' });
  });

  test('the head is asked for as it is now, the last one alone; a chain that is not there has none', async () => {
    const { store, rows, asked } = table();
    expect(await chainHead(store, chain)).toEqual({ n: 0, hash: '' });
    rows.push({ n: '7', hash: 'seven' });
    expect(await chainHead(store, chain)).toEqual({ n: 7, hash: 'seven' });
    expect(asked[0]).toEqual({
      TableName: 'receipts-table',
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': chain },
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: true,
    });
  });
});

describe('the receipt of a reading', () => {
  test('is put where there is none, behind the one before', async () => {
    const { store, rows, asked } = table();
    await recordReading(store, draft);
    await recordReading(store, draft);
    expect(rows.map(({ pk, n }) => [pk, n])).toEqual([1, 2].map((n) => ['KH#casework#reader#case-worker-1', n]));
    expect(rows[1]?.['prior']).toBe(rows[0]?.['hash']);
    expect(asked[1]).toEqual({ TableName: 'receipts-table', ConditionExpression: 'attribute_not_exists(pk)' });
  });

  test('is tried again when somebody came between, at most eight times; then nothing is read', async () => {
    const seven = table(...Array.from({ length: 7 }, () => 'ConditionalCheckFailedException'));
    await recordReading(seven.store, draft);
    expect([seven.puts(), seven.rows.length]).toEqual([8, 1]);
    const heads = seven.asked.flatMap((one) =>
      'ExpressionAttributeValues' in one ? [one.ExpressionAttributeValues] : [],
    );
    const own = 'KH#casework#reader#case-worker-1';
    const tried = heads.flatMap((one) => Object.values(one ?? {}).map(String));
    expect([tried.length, tried[0]]).toEqual([8, own]);
    // Beside their own chain a reader with several screens has sixteen.
    for (const beside of tried.slice(1)) expect(beside.replace(own, '')).toMatch(/^#(?:[1-9]|1[0-6])$/);
    expect(seven.rows[0]?.['pk']).toBe(tried.at(-1));
    const eight = table(...Array.from({ length: 9 }, () => 'ConditionalCheckFailedException'));
    await expect(recordReading(eight.store, draft)).rejects.toThrow('ConditionalCheckFailedException');
    expect([eight.puts(), eight.rows.length]).toEqual([8, 0]);
  });

  test('[ASVS-16.5.3] is not tried again when the table refuses: the reading fails at once', async () => {
    const refusing = table('AccessDeniedException');
    await expect(recordReading(refusing.store, draft)).rejects.toThrow('AccessDeniedException');
    expect(refusing.puts()).toBe(1);
  });
});
