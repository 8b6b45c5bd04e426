import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { batches } from '@homeward/store/batches';
import { getAll, load } from '@homeward/store/load';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { truckAt } from './trucks.ts';

const { store, stop } = await openDatabase();
afterAll(stop);

const db = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'ap-southeast-1' }));
const mock = mockClient(db);
beforeEach(() => void mock.reset());
const partly = { db, names: { arrivals: 'A', keys: 'K' } };
const at = (pk: string) => ({ table: 'arrivals' as const, key: { pk, sk: 'state' } });
const item = (pk: string) => ({ pk, sk: 'state', said: pk });

describe('several items in one call', () => {
  test('come in the order they were asked for, absent ones as undefined', async () => {
    const [one, two] = [await truckAt(store), await truckAt(store)];
    const asked = [two, 'nowhere', one, two].map((id) => ({ table: 'arrivals' as const, key: batches.stateKey(id) }));
    const items = await getAll(store, asked);
    expect(items.map((found) => found?.['pk'])).toEqual([`batch#${two}`, undefined, `batch#${one}`, `batch#${two}`]);
  });
  test('are read a hundred a call, which is all that the database takes; each once, however often it is asked for', async () => {
    mock.on(BatchGetCommand).callsFake(({ RequestItems }) => ({
      Responses: { A: RequestItems['A'].Keys.map(({ pk }: { readonly pk: string }) => item(pk)) },
    }));
    const names = Array.from({ length: 201 }, (_, n) => String(n));
    const items = await getAll(partly, [...names, '7'].map(at));
    expect(items.map((found) => found?.['said'])).toEqual([...names, '7']);
    const calls = mock.commandCalls(BatchGetCommand).map(({ args }) => args[0].input.RequestItems?.['A']?.Keys?.length);
    expect(calls).toEqual([100, 100, 1]);
  });
  test('that the database left out are asked for again', async () => {
    const left = { A: { Keys: [{ pk: '2', sk: 'state' }], ConsistentRead: true } };
    mock
      .on(BatchGetCommand)
      .resolvesOnce({ Responses: { A: [item('1')] }, UnprocessedKeys: left })
      .resolvesOnce({ Responses: {}, UnprocessedKeys: left })
      .resolves({ Responses: { A: [item('2')] } });
    expect(await getAll(partly, [at('1'), at('2')])).toEqual([item('1'), item('2')]);
    const asked = mock.commandCalls(BatchGetCommand).map(({ args }) => args[0].input.RequestItems);
    expect(asked.slice(1)).toEqual([left, left]);
  });
  test('that never come are a fault, never an absence', async () => {
    const left = { A: { Keys: [{ pk: '1', sk: 'state' }] } };
    mock.on(BatchGetCommand).resolves({ Responses: {}, UnprocessedKeys: left });
    await expect(getAll(partly, [at('1')])).rejects.toThrow('only in part');
    expect(mock.commandCalls(BatchGetCommand)).toHaveLength(6);
  });
  test('are read consistently', async () => {
    mock.on(BatchGetCommand).resolves({ Responses: {} });
    await getAll(partly, [at('1')]);
    expect(mock.commandCalls(BatchGetCommand)[0]?.args[0].input.RequestItems?.['A']?.ConsistentRead).toBe(true);
  });
  test('of a table this function was not given are a fault of ours', async () => {
    await expect(getAll(partly, [{ table: 'cases', key: { pk: '1', sk: 'state' } }])).rejects.toThrow('not open');
  });
});

test('a stored state that does not fit its schema is a fault, never passed on', async () => {
  const stored = { pk: 'batch#1', sk: 'state', v: 1, state: { id: 'not-a-uuid', status: 'arrived' } };
  mock.on(BatchGetCommand).resolves({ Responses: { A: [stored] } });
  await expect(load(partly, batches, '1')).rejects.toThrow();
});
