import { expect, test } from 'vitest';
import { capacityOf } from '../../packages/local/src/capacity.ts';
import { touchesOf } from '../../packages/local/src/dynamodb-permissions.ts';
import { tablesOf } from '../../packages/local/src/tables.ts';
import { loadTemplate } from '../../packages/local/src/template.ts';
import { fixtureOut } from './fixture/synthesised.ts';

const tables = new Map(tablesOf(loadTemplate(await fixtureOut())).map((table) => [table.name, table] as const));
const TableName = 'homeward-exchange';
const item = (bytes: number, more: object = {}) => ({
  pk: { S: 'p' },
  sk: { S: 's' },
  f: { S: 'x'.repeat(bytes - 7) },
  ...more,
});
function units(operation: string, input: Parameters<typeof touchesOf>[1], answer: object = {}) {
  const touches = touchesOf(operation, input, tables, '000000000000', 'ap-southeast-1');
  const { readUnits, writeUnits } = capacityOf(operation, touches, tables, () => answer);
  return [readUnits, writeUnits];
}

test('a write costs one unit a started kilobyte, two in a transaction', () => {
  expect(units('PutItem', { TableName, Item: item(1024) })).toEqual([0, 1]);
  expect(units('PutItem', { TableName, Item: item(1025) })).toEqual([0, 2]);
  const put = (bytes: number) => ({ Put: { TableName, Item: item(bytes) } });
  expect(units('TransactWriteItems', { TransactItems: [put(1024), put(1025)] })).toEqual([0, 2 + 4]);
});

test('an index entry costs one unit a started kilobyte more, in a transaction too', () => {
  const indexed = { ...item(900), duePk: { S: 'd' }, dueSk: { S: '1' } };
  expect(units('PutItem', { TableName, Item: indexed })).toEqual([0, 2]);
  expect(units('TransactWriteItems', { TransactItems: [{ Put: { TableName, Item: indexed } }] })).toEqual([0, 3]);
});

test('a read costs half a unit every started four kilobytes, one when consistent, two in a transaction', () => {
  const Key = { pk: { S: 'p' }, sk: { S: 's' } };
  expect(units('GetItem', { TableName, Key }, { Item: item(4096) })).toEqual([0.5, 0]);
  expect(units('GetItem', { TableName, Key, ConsistentRead: true }, { Item: item(4097) })).toEqual([2, 0]);
  expect(units('GetItem', { TableName, Key }, {})).toEqual([0.5, 0]);
  expect(
    units('TransactGetItems', { TransactItems: [{ Get: { TableName, Key } }] }, { Responses: [{ Item: item(100) }] }),
  ).toEqual([2, 0]);
});

test('a query is counted by the sum of what it read', () => {
  const input = { TableName, KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': { S: 'p' } } };
  expect(units('Query', input, { Items: [item(3000), item(3000)] })).toEqual([1, 0]);
});

test('numbers, lists and maps are sized as DynamoDB bills them', () => {
  const touches = (Item: object) => touchesOf('PutItem', { TableName, Item: Item as never }, tables, '0', 'r');
  const bytes = (Item: object) => capacityOf('PutItem', touches(Item), tables, () => ({})).itemBytes;
  expect(bytes({ n: { N: '12345' } })).toBe(1 + 4);
  expect(bytes({ n: { N: '-120' } })).toBe(1 + 3);
  expect(bytes({ l: { L: [{ BOOL: true }, { S: 'ក' }] } })).toBe(1 + 3 + 2 + 1 + 3);
  expect(bytes({ m: { M: { k: { NULL: true } } } })).toBe(1 + 3 + 1 + 1 + 1);
  expect(bytes({ b: { B: Buffer.alloc(10).toString('base64') } })).toBe(1 + 10);
});

test('a batch of reads is counted item by item, consistent where its table says so, absent items too', () => {
  const Keys = ['a', 'b', 'c'].map((pk) => ({ pk: { S: pk }, sk: { S: 's' } }));
  const answer = { Responses: { [TableName]: [item(100), item(5000)] } };
  expect(units('BatchGetItem', { RequestItems: { [TableName]: { Keys, ConsistentRead: true } } }, answer)).toEqual([
    4, 0,
  ]);
  expect(units('BatchGetItem', { RequestItems: { [TableName]: { Keys } } }, answer)).toEqual([2, 0]);
});

test('units are told by partition: of the table, and of each index by what it carries of an item, taken away and put anew', () => {
  const indexed = { ...item(5000), duePk: { S: 'd' }, dueSk: { S: '1' } };
  const put = { TransactItems: [{ Put: { TableName, Item: indexed } }] };
  const told = (all: typeof tables) =>
    capacityOf('TransactWriteItems', touchesOf('TransactWriteItems', put, all, '0', 'r'), all, () => ({})).partitions;
  const carrying = (Projection: object) => {
    const table = tables.get(TableName);
    if (table === undefined) return expect.fail('the table is not there');
    const [index] = [...table.indexes.keys()];
    const GlobalSecondaryIndexes = [{ IndexName: index, Projection }];
    return new Map([[TableName, { ...table, definition: { ...table.definition, GlobalSecondaryIndexes } }] as const]);
  };
  const atTable = { table: TableName, key: 'p', read: 0, write: 10 };
  const atIndex = { table: TableName, key: 'd', read: 0, index: expect.any(String) };
  expect(told(carrying({ ProjectionType: 'ALL' }))).toEqual([atTable, { ...atIndex, write: 10 }]);
  expect(told(carrying({ ProjectionType: 'KEYS_ONLY' }))).toEqual([atTable, { ...atIndex, write: 2 }]);
  const include = { ProjectionType: 'INCLUDE', NonKeyAttributes: ['f'] };
  expect(told(carrying(include))).toEqual([atTable, { ...atIndex, write: 10 }]);
  const query = { TableName, KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': { S: 'p' } } };
  const read = capacityOf('Query', touchesOf('Query', query, tables, '0', 'r'), tables, () => ({
    Items: [item(9000)],
  }));
  expect(read.partitions).toEqual([{ table: TableName, index: undefined, key: 'p', read: 1.5, write: 0 }]);
});
