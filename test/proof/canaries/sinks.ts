import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cloud } from '@homeward/local/cloud';
import { aws } from '../../../packages/local/src/aws-call.ts';
import { iteratorFor, recordsAt, shardsOf, streamArnOf } from '../../../packages/local/src/stream-shards.ts';

/** One place where something may come to lie, with all that lies there. */
export type Sink = { readonly name: string; readonly content: string | Uint8Array };

type Page = { readonly Items: readonly unknown[]; readonly LastEvaluatedKey?: object };

/** Every item of a table as the database gives it: its key, its indexes' keys, its sealed bytes. */
async function itemsOf({ admin }: Cloud, TableName: string): Promise<Sink> {
  const items: unknown[] = [];
  for (let from: object | undefined, more = true; more; more = from !== undefined) {
    const input = { TableName, ...(from && { ExclusiveStartKey: from }) };
    const page = await aws<Page>(admin.databaseEndpoint, 'DynamoDB_20120810.Scan', input);
    items.push(...page.Items);
    from = page.LastEvaluatedKey;
  }
  return { name: `table ${TableName}`, content: items.map((item) => JSON.stringify(item)).join('\n') };
}

/** What the readers of a table's stream were handed, from its first record on. */
async function streamOf({ admin }: Cloud, table: string): Promise<Sink> {
  const database = admin.databaseEndpoint;
  const arn = await streamArnOf(database, table);
  const stream = { database, arn, fromStart: true, reached: () => undefined };
  const records: unknown[] = [];
  for (const { ShardId } of await shardsOf(stream)) {
    for (let at = await iteratorFor(stream, ShardId); at !== undefined; ) {
      const read = await recordsAt(stream, ShardId, at);
      records.push(...read.Records);
      at = read.Records.length === 0 ? undefined : read.NextShardIterator;
    }
  }
  return { name: `stream ${table}`, content: records.map((record) => JSON.stringify(record)).join('\n') };
}

/** Every file below a folder, by its path. */
export function filesBelow(name: string, folder: string): readonly Sink[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true)
    .map((path) => ({ name: `${name} ${path}`, content: readFileSync(join(folder, path)) }));
}

/** All that the platform keeps or hands on, as somebody finds it who may read everything and has no key. */
export async function sinksOf(cloud: Cloud, printed: readonly string[]): Promise<readonly Sink[]> {
  const tables = await Promise.all(cloud.tables.map(({ name }) => itemsOf(cloud, name)));
  const streamed = cloud.tables.filter(({ streamArn }) => streamArn !== undefined);
  const streams = await Promise.all(streamed.map(({ name }) => streamOf(cloud, name)));
  const queues = cloud.queues.names().map((name) => ({
    name: `queue ${name}`,
    content: JSON.stringify(cloud.queues.messages(name)),
  }));
  return [
    ...tables,
    ...streams,
    ...queues,
    { name: 'logs', content: printed.join('\n') },
    // Keys of items, encryption contexts, resources: what CloudTrail and a meter see of each call.
    { name: 'ledger of calls', content: JSON.stringify(cloud.ledger.calls()) },
    { name: 'mail', content: JSON.stringify(cloud.mail.messages()) },
    ...filesBelow('bucket', cloud.buckets),
  ];
}
