import { afterAll, expect, test } from 'vitest';
import { aws } from '../../packages/local/src/aws-call.ts';
import type { TableInput } from '../../packages/local/src/dynamodb-parts.ts';
import { startLaggingIndexes } from '../../packages/local/src/lagging-indexes.ts';
import { ownDatabase } from '../../packages/local/src/own-database.ts';
import { createTables, tablesOf } from '../../packages/local/src/tables.ts';
import { loadTemplate } from '../../packages/local/src/template.ts';
import { databaseOfThisSuite } from '../cloud/database-of-suite.ts';
import { synthesised } from '../cloud/running.ts';

const database = ownDatabase((await databaseOfThisSuite()) ?? '');
afterAll(database.stop);

const tables = tablesOf(loadTemplate(synthesised));
const table = tables.find(({ id }) => id === 'TableCases');
const [[index, keys]] = [...(table?.indexes ?? [])] as [[string, { partition: string; sort: string }]];
const call = <Answer>(action: string, input: object) =>
  aws<Answer>(database.endpoint, `DynamoDB_20120810.${action}`, input);
const item = (at: string, pk = 'case#1') => ({
  pk: { S: pk },
  sk: { S: 'state' },
  [keys.partition]: { S: at },
  [keys.sort]: { S: '1' },
});

test('an index shows what was written before it began, and each later write only once it has caught up; one that does not get there is told', async () => {
  await createTables(database.endpoint, tables);
  const TableName = table?.name ?? '';
  await call('PutItem', { TableName, Item: item('open') });
  const lagging = await startLaggingIndexes(database.endpoint, tables, 200);
  const write = async (action: string, input: TableInput) => {
    await call(action, input);
    lagging.wrote(action, input);
  };
  const seen = async (at: string) => {
    const asked = lagging.asked({
      TableName,
      IndexName: index,
      KeyConditionExpression: '#p = :p',
      ExpressionAttributeNames: { '#p': keys.partition },
      ExpressionAttributeValues: { ':p': { S: at } },
    });
    return (await call<{ readonly Count: number }>('Query', asked)).Count;
  };
  const inBoth = async () => [await seen('open'), await seen('closed')];
  expect(await inBoth()).toEqual([1, 0]);
  await write('PutItem', { TableName, Item: item('closed') });
  const Put = { TableName, Item: item('open', 'case#2') };
  await write('TransactWriteItems', { TransactItems: [{ Put }] });
  const read = { TableName, Key: { pk: { S: 'case#1' }, sk: { S: 'state' } } };
  expect(lagging.asked(read)).toBe(read);
  expect(await call('GetItem', read)).toMatchObject({ Item: { [keys.partition]: { S: 'closed' } } });
  expect(await inBoth()).toEqual([1, 0]);
  await lagging.caughtUp();
  expect(await inBoth()).toEqual([1, 1]);
  await write('DeleteItem', read);
  expect(await inBoth()).toEqual([1, 1]);
  await lagging.caughtUp();
  expect(await inBoth()).toEqual([1, 0]);
  lagging.wrote('DeleteItem', { TableName, Key: { pk: { S: 'case#1' }, sk: {} } });
  await expect(lagging.caughtUp()).rejects.toThrow();
});
