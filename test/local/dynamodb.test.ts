import { execFileSync } from 'node:child_process';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, expect, test, vi } from 'vitest';
import { aws } from '../../packages/local/src/aws-call.ts';
import { startDatabase } from '../../packages/local/src/dynamodb-process.ts';
import { databaseOptions, ownDatabase } from '../../packages/local/src/own-database.ts';
import { createTables, tablesOf } from '../../packages/local/src/tables.ts';
import { loadTemplate } from '../../packages/local/src/template.ts';
import { fixtureOut } from './fixture/synthesised.ts';

const tables = tablesOf(loadTemplate(await fixtureOut()));
const database = await startDatabase();
afterAll(() => database.stop());

test('tables stand as the template says: keys, index, stream, expiry, deletion protection', async () => {
  await createTables(database.endpoint, tables);
  const { Table } = await aws<{ Table: Record<string, unknown> }>(
    database.endpoint,
    'DynamoDB_20120810.DescribeTable',
    { TableName: 'homeward-exchange' },
  );
  expect(Table).toMatchObject({
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [{ IndexName: 'due' }],
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    DeletionProtectionEnabled: true,
  });
  const expiry = await aws(database.endpoint, 'DynamoDB_20120810.DescribeTimeToLive', {
    TableName: 'homeward-exchange',
  });
  expect(expiry).toMatchObject({ TimeToLiveDescription: { AttributeName: 'expiresAt' } });
  await expect(
    aws(database.endpoint, 'DynamoDB_20120810.DeleteTable', { TableName: 'homeward-exchange' }),
  ).rejects.toThrow();
});

test('who takes a database of their own in it sees nothing of another’s, and leaves nothing behind', async () => {
  const asked = (endpoint: string) => aws(endpoint, 'DynamoDB_20120810.ListTables', {});
  const [one, other] = [ownDatabase(database.endpoint), ownDatabase(database.endpoint)];
  await createTables(one.endpoint, tables);
  expect(await asked(one.endpoint)).toEqual({ TableNames: tables.map(({ name }) => name).sort() });
  expect(await asked(other.endpoint)).toEqual({ TableNames: [] });
  const client = new DynamoDBClient(databaseOptions(one.endpoint));
  expect((await client.send(new ListTablesCommand({}))).TableNames).toHaveLength(tables.length);
  await one.stop();
  expect(await asked(one.endpoint)).toEqual({ TableNames: [] });
});

test.runIf(process.platform === 'linux')('the database process listens on the loopback interface alone', () => {
  const port = new URL(database.endpoint).port;
  const hex = Number(port).toString(16).toUpperCase().padStart(4, '0');
  const sockets = execFileSync('cat', ['/proc/net/tcp', '/proc/net/tcp6'], { encoding: 'utf8' });
  const listening = sockets
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells[1]?.endsWith(`:${hex}`) && cells[3] === '0A')
    .map((cells) => cells[1]);
  expect(listening.length).toBe(1);
  expect(listening[0]).toMatch(/0100007F:/);
});

test('without Java one sentence names the package to install', async () => {
  vi.stubEnv('PATH', '/nowhere');
  try {
    await expect(startDatabase()).rejects.toThrow('install the package default-jre-headless');
  } finally {
    vi.unstubAllEnvs();
  }
});
