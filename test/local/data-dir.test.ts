import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { DecryptCommand, EncryptCommand, GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { expect, test } from 'vitest';
import { startCloud } from '../../packages/local/src/cloud.ts';
import { startDatabase } from '../../packages/local/src/dynamodb-process.ts';
import { databaseOptions } from '../../packages/local/src/own-database.ts';
import { createTables, tablesOf } from '../../packages/local/src/tables.ts';
import { loadTemplate } from '../../packages/local/src/template.ts';
import { people } from './fixture/people.ts';
import { fixtureOut } from './fixture/synthesised.ts';

const outDir = await fixtureOut();
const dataDir = join(mkdtempSync(join(tmpdir(), 'homeward-kept-')), 'data');
const start = () => startCloud({ outDir, port: 0, dataDir, people, log: () => undefined });
const item = { pk: { S: 'kept' }, sk: { S: 'event#1' } };
const TableName = 'homeward-exchange';

test('with a data directory rows, keys and stream positions outlive the process, and nobody else may use it meanwhile', async () => {
  const first = await start();
  const KeyId = first.template.resources.find((found) => found.constructId === 'key-TH')?.arn;
  await new DynamoDBClient(first.admin.clientOptions).send(new PutItemCommand({ TableName, Item: item }));
  const plain = { KeyId, Plaintext: Buffer.from('hers'), EncryptionContext: { desk: 'x' } };
  const sealed = await new KMSClient(first.admin.clientOptions).send(new EncryptCommand(plain));
  const recovery = first.template.resources.find((found) => found.constructId === 'recovery')?.arn;
  const publicKey = ({ admin }: typeof first) =>
    new KMSClient(admin.clientOptions).send(new GetPublicKeyCommand({ KeyId: recovery }));
  const shown = Buffer.from((await publicKey(first)).PublicKey ?? []);
  await first.streams.drained();
  await expect(start()).rejects.toThrow(`is in use by the running process ${process.pid}`);
  await first.stop();
  const second = await start();
  const database = new DynamoDBClient(second.admin.clientOptions);
  expect((await database.send(new GetItemCommand({ TableName, Key: item }))).Item).toEqual(item);
  const { CiphertextBlob } = sealed;
  const opening = new DecryptCommand({ CiphertextBlob, EncryptionContext: { desk: 'x' } });
  const opened = await new KMSClient(second.admin.clientOptions).send(opening);
  expect(Buffer.from(opened.Plaintext ?? []).toString()).toBe('hers');
  expect(Buffer.from((await publicKey(second)).PublicKey ?? [])).toEqual(shown);
  await second.streams.drained();
  const values = { ':p': { S: 'seen' } };
  const asked = { TableName, KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: values };
  const { Items = [] } = await database.send(new QueryCommand(asked));
  expect(Items.filter((row) => row['sk']?.S?.startsWith('kept|'))).toHaveLength(1);
  await second.stop();
  expect(statSync(join(dataDir, 'keys.json')).mode & 0o777).toBe(0o600);
  // The database's own file is open to whoever may open the folder: nobody else may.
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
}, 90_000);

/** As a restore leaves them: rows in tables whose streams were turned on afterwards, and no record in any stream. */
async function putBack(folder: string): Promise<void> {
  const database = await startDatabase(join(folder, 'dynamodb'));
  const tables = tablesOf(loadTemplate(outDir));
  const client = new DynamoDBClient(databaseOptions(database.endpoint));
  const plain = tables.map((table) => ({
    ...table,
    definition: { ...table.definition, StreamSpecification: undefined },
  }));
  await createTables(database.endpoint, plain);
  for (let n = 0; n < 30; n += 1)
    await client.send(new PutItemCommand({ TableName, Item: { pk: { S: 'older' }, sk: { S: `row#${n}` } } }));
  const StreamSpecification = { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' } as const;
  await client.send(new UpdateTableCommand({ TableName, StreamSpecification }));
  client.destroy();
  await database.stop();
}

test('after a restore the readers hear of the first write, also when they looked before it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-put-back-'));
  await putBack(folder);
  const cloud = await startCloud({ outDir, port: 0, dataDir: folder, people, log: () => undefined });
  const database = new DynamoDBClient(cloud.admin.clientOptions);
  // A look at a stream in which nothing lies.
  await cloud.streams.drained();
  await database.send(new PutItemCommand({ TableName, Item: item }));
  await cloud.streams.drained();
  const asked = { TableName, KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': { S: 'seen' } } };
  const { Items = [] } = await database.send(new QueryCommand(asked));
  expect(Items.filter((row) => row['sk']?.S?.startsWith('kept|'))).toHaveLength(1);
  await cloud.stop();
}, 90_000);
