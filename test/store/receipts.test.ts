import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { recordReading } from '@homeward/store/receipt';
import { receiptItem } from '@homeward/store/receipt-entry';
import { mockClient } from 'aws-sdk-client-mock';
import { uuidv7 } from 'uuidv7';
import { afterAll, describe, expect, test } from 'vitest';
import { brokenChains } from './chains.ts';
import { itemsOf, openDatabase } from './database.ts';
import { actorOf, at, commandOf, intake } from './people.ts';
import { count, countingOf, truckAt } from './trucks.ts';

const { store, stop } = await openDatabase();
afterAll(stop);

const lead = actorOf('shift-lead');

function reading(thing: string, actor = intake) {
  return { actor, operation: 'viewBatch', thing, at };
}

/** Everything that was done with a thing, and who read it, in whatever chain. */
async function receiptsOf(thing: string) {
  return (await itemsOf(store, 'receipts')).filter((one) => one['thing'] === thing);
}

/** Somebody who has read nothing yet. */
const newcomer = () => ({ ...intake, id: `invented-${uuidv7()}` });

/** A store whose database fails as told; nothing else answers. */
function failing(name: string): { readonly store: Store; readonly puts: () => number } {
  const db = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'ap-southeast-1' }));
  const mock = mockClient(db);
  mock.on(QueryCommand).resolves({ Items: [] });
  mock.on(PutCommand).rejects(Object.assign(new Error(name), { name }));
  return { store: { db, names: store.names }, puts: () => mock.commandCalls(PutCommand).length };
}

describe('a chain of receipts', () => {
  test('has no gap and no fork after one reader read at five screens at once', async () => {
    const [thing, reader] = [`batch#${uuidv7()}`, newcomer()];
    for (let round = 0; round < 6; round += 1)
      await Promise.all(Array.from({ length: 5 }, () => recordReading(store, reading(thing, reader))));
    const chains = await receiptsOf(thing);
    expect(chains).toHaveLength(30);
    expect(brokenChains(chains)).toEqual([]);
  });
  test('of what was done holds no reading that came together with it: that stands in its reader’s', async () => {
    const batch = await truckAt(store);
    const readings = [1, 2, 3].map(() => recordReading(store, reading(`batch#${batch}`)));
    const writes = [1, 2, 3].map(() => count(store, batch));
    const outcomes = await Promise.all(writes);
    await Promise.all(readings);
    expect(outcomes.map(({ type }) => type)).toEqual(['done', 'done', 'done']);
    const chains = Map.groupBy(await receiptsOf(`batch#${batch}`), ({ pk }) => String(pk).split('#')[2]);
    expect(chains.get('batch')).toHaveLength(4);
    expect(brokenChains(chains.get('batch') ?? [])).toEqual([]);
    expect(chains.get('reader')).toHaveLength(3);
  });
  test('is of one thing: the same entry has another hash in another chain', () => {
    const said = { n: 1, thing: 'case#1', operation: 'viewCase', who: 'a', role: 'b', organisation: 'c', at };
    const entry = { ...said, deviceAt: '', purpose: '', restsOn: '', exception: '', caseId: '', asked: '', prior: '' };
    const [here, again, there] = ['KH#casework', 'KH#casework', 'TH#embassy'].map((of) =>
      receiptItem(`${of}#case#1`, entry),
    );
    expect(again?.hash).toBe(here?.hash);
    expect(there?.hash).not.toBe(here?.hash);
  });
  test('shows an entry that was changed, taken out, or put in', async () => {
    const [thing, reader] = [`batch#${uuidv7()}`, newcomer()];
    for (let one = 0; one < 4; one += 1) await recordReading(store, reading(thing, reader));
    const chain = await receiptsOf(thing);
    const changed = chain.map((entry) => (entry['n'] === 2 ? { ...entry, who: 'somebody-else' } : entry));
    expect(brokenChains(chain)).toEqual([]);
    expect(brokenChains(changed)).toContainEqual(expect.stringContaining('entry 2: was altered'));
    expect(brokenChains(chain.filter(({ n }) => n !== 3))).not.toEqual([]);
    expect(brokenChains([...chain, { ...chain[1] }])).not.toEqual([]);
  });
  test('Standards 6.3(e): says who, in which role and organisation, and carries no content', async () => {
    const [thing, reader] = [`batch#${uuidv7()}`, { ...lead, id: `invented-${uuidv7()}` }];
    await recordReading(store, reading(thing, reader));
    const [entry = {}] = await receiptsOf(thing);
    const { hash: _hash, ...said } = entry;
    expect(said).toEqual({
      pk: `KH#transit#reader#${reader.id}`,
      byCasePk: `KH#transit#${thing}`,
      byCaseSk: `${at}#transit#1`,
      sk: 'entry#0000000001',
      n: 1,
      thing,
      operation: 'viewBatch',
      who: reader.id,
      role: 'shift-lead',
      organisation: lead.organisation,
      at,
      deviceAt: '',
      purpose: '',
      restsOn: '',
      exception: '',
      caseId: '',
      asked: '',
      prior: '',
    });
  });
  test('Standards 6.3(e): [ASVS-16.2.1] says when by both clocks, for what purpose, on which consent, by which exception, of which case', async () => {
    const thing = `disclosure#${uuidv7()}`;
    const said = {
      deviceAt: '2026-05-01T08:00:00.000Z',
      purpose: 'travel-papers',
      restsOn: uuidv7(),
      exception: 'life-in-danger',
      caseId: uuidv7(),
    };
    await recordReading(store, { ...reading(thing), ...said });
    expect(await receiptsOf(thing)).toMatchObject([{ at, ...said, byCasePk: `case#${said.caseId}` }]);
  });
});

describe('when the receipt cannot be written', () => {
  test('[ASVS-16.5.3] nothing is read: the reading fails', async () => {
    const { store: broken, puts } = failing('InternalServerError');
    await expect(recordReading(broken, reading('batch#1'))).rejects.toThrow('InternalServerError');
    expect(puts()).toBe(1);
  });
  test.each(['ConditionalCheckFailedException', 'TransactionConflictException'])(
    'because the chain moves on each time (%s), it ends after eight tries',
    async (overtaken) => {
      const { store: broken, puts } = failing(overtaken);
      await expect(recordReading(broken, reading('batch#1'))).rejects.toThrow(overtaken);
      expect(puts()).toBe(8);
    },
  );
  test('nothing is written either: a command and its receipt are one', async () => {
    const batch = await truckAt(store);
    const command = commandOf('countBatch');
    const before = await itemsOf(store, 'arrivals');
    const receipt = {
      ...countingOf(command, batch).receipt,
      at: undefined as unknown as string,
      thing: 'x'.repeat(3000),
    };
    await expect(perform(store, command, countingOf(command, batch, { receipt }))).rejects.toThrow();
    expect(await itemsOf(store, 'arrivals')).toEqual(before);
  });
});
