import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dayOf } from '@homeward/domain/time';
import { databaseOptions } from '@homeward/local/own-database';
import { monthSecretWrite } from '@homeward/store/month-secret';
import { aws } from '../../packages/local/src/aws-call.ts';
import { directoryWrites, physicalNameOf } from '../../scripts/demo/seed.ts';

/** The clocks make it at their first round; whoever asked before them would. So that neither does, it is there. */
const secret = monthSecretWrite(Buffer.alloc(32, 'laid').toString('base64'));

/** Lays the directory into the empty tables of a database, past every door: what `seedDirectory` enters row by row. */
export async function layDirectory(database: string): Promise<void> {
  const { TableNames } = await aws<{ readonly TableNames: readonly string[] }>(
    database,
    'DynamoDB_20120810.ListTables',
    {},
  );
  const marshallOptions = { removeUndefinedValues: true };
  const db = DynamoDBDocumentClient.from(new DynamoDBClient(databaseOptions(database)), { marshallOptions });
  const all = [...directoryWrites(dayOf(new Date().toISOString())), secret];
  const byTable = Object.entries(Object.groupBy(all, ({ table }) => table));
  for (const [table, writes] of byTable) {
    const name = physicalNameOf(TableNames, table) ?? table;
    for (let at = 0; at < writes.length; at += 25) {
      const puts = writes.slice(at, at + 25).map(({ item }) => ({ PutRequest: { Item: { ...item } } }));
      await db.send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
    }
  }
  db.destroy();
}
