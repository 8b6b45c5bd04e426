import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { BatchWriteItemCommand, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { Stop } from '../run/verb.ts';
import { linesOf, type Manifest } from './export.ts';
import { digestOf, digestOfAll, type Item, pagesOf } from './items.ts';
import type { Progress } from './progress.ts';

/** BatchWriteItem takes twenty-five. */
const atOnce = 25;
const batches = 8;

async function put(client: DynamoDBClient, table: string, items: readonly Item[]): Promise<void> {
  let left: Record<string, { PutRequest: { Item: Record<string, unknown> } }[]> = {
    [table]: items.map((item) => ({ PutRequest: { Item: { ...item } } })),
  };
  for (let round = 0; Object.keys(left).length > 0; round += 1) {
    if (round > 8) throw new Stop(`The database takes no more items of ${table}: start the restore again, it goes on.`);
    const answer = await client.send(new BatchWriteItemCommand({ RequestItems: left as never }));
    left = (answer.UnprocessedItems ?? {}) as typeof left;
  }
}

async function* groupsOf(file: string, from: number): AsyncGenerator<readonly Item[]> {
  let [group, at]: [Item[], number] = [[], 0];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    at += 1;
    if (at <= from) continue;
    group.push(JSON.parse(line) as Item);
    if (group.length === atOnce * batches) {
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}

/** Puts an exported table back, from where an earlier run stopped; putting an item twice changes nothing. */
export async function loadTable(
  client: DynamoDBClient,
  { table, folder }: { readonly table: string; readonly folder: string },
  progress: Pick<Progress, 'of' | 'reached'>,
): Promise<number> {
  let done = progress.of(table);
  for await (const group of groupsOf(linesOf(folder, table), done)) {
    const parts = Array.from({ length: Math.ceil(group.length / atOnce) }, (_, at) =>
      group.slice(at * atOnce, (at + 1) * atOnce),
    );
    await Promise.all(parts.map((items) => put(client, table, items)));
    done += group.length;
    progress.reached(table, done);
  }
  return done;
}

/** A restore never mixes with what is there: throws one sentence when a table holds anything. */
export async function refuseUnlessEmpty(client: DynamoDBClient, tables: readonly string[]): Promise<void> {
  for (const TableName of tables) {
    const { Items = [] } = await client.send(new ScanCommand({ TableName, Limit: 1 }));
    if (Items.length > 0) throw new Stop(`${TableName} holds data: a restore goes into an empty platform.`);
  }
}

/** Tables that do not hold, item by item, what the export says. */
export async function differing(
  client: DynamoDBClient,
  tables: readonly string[],
  { tables: said }: Manifest,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const table of tables) {
    const digests: string[] = [];
    for await (const items of pagesOf(client, table)) digests.push(...items.map(digestOf));
    if (digestOfAll(digests) !== said[table]?.digest) wrong.push(table);
  }
  return wrong;
}
