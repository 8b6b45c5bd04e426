import { AwsCallError, aws } from './aws-call.ts';
import type { Properties } from './physical-names.ts';
import { listAt, objectAt, textAt } from './properties.ts';
import { type Resource, resourcesOfType, type Template } from './template.ts';

/** One table of the template: its key attributes and those of each index, the key that encrypts it, the stream it has. */
export type Table = {
  /** The table's id in the construct tree. */
  readonly id: string;
  readonly name: string;
  readonly arn: string;
  readonly streamArn: string | undefined;
  readonly encryptionKey: string | undefined;
  readonly keys: KeyPair;
  readonly indexes: ReadonlyMap<string, KeyPair>;
  readonly definition: Properties;
};

/** The names of a partition key and, where there is one, of a sort key. */
export type KeyPair = { readonly partition: string; readonly sort: string | undefined };

/** The tables of the template, in its order. */
export function tablesOf(template: Template): readonly Table[] {
  return resourcesOfType(template, 'AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table').map(tableOf);
}

function tableOf(resource: Resource): Table {
  const { properties } = resource;
  const replicas = listAt(properties, 'Replicas') as readonly Properties[];
  const replica = replicas.find((found) => found['Region'] === resource.region) ?? replicas[0] ?? properties;
  const encryption = textAt(objectAt(replica, 'SSESpecification'), 'KMSMasterKeyId');
  const indexes = listAt(properties, 'GlobalSecondaryIndexes') as readonly Properties[];
  return {
    id: resource.constructId,
    name: resource.ref,
    arn: resource.arn,
    streamArn: properties['StreamSpecification'] ? `${resource.arn}/stream/2026-01-01T00:00:00.000` : undefined,
    encryptionKey: encryption || undefined,
    keys: keyPair(properties),
    indexes: new Map(indexes.map((index) => [textAt(index, 'IndexName'), keyPair(index)])),
    definition: { ...properties, DeletionProtectionEnabled: replica['DeletionProtectionEnabled'] ?? false },
  };
}

function keyPair(properties: Properties): KeyPair {
  const schema = listAt(properties, 'KeySchema') as readonly Properties[];
  const named = (kind: string) =>
    schema.find((key) => key['KeyType'] === kind)?.['AttributeName'] as string | undefined;
  return { partition: named('HASH') ?? 'pk', sort: named('RANGE') };
}

/** Creates every table that is not there yet, with indexes, stream, expiry and deletion protection as the template says. */
export async function createTables(endpoint: string, tables: readonly Table[]): Promise<void> {
  await Promise.all(tables.map((table) => createTable(endpoint, table)));
}

/** Creates them with what `lay` puts into them, and turns their streams on after that: none of it is in a stream. */
export async function createLaidTables(
  endpoint: string,
  tables: readonly Table[],
  lay: (endpoint: string) => Promise<void>,
): Promise<void> {
  const quiet = tables.map((table) => ({
    ...table,
    definition: { ...table.definition, StreamSpecification: undefined },
  }));
  await createTables(endpoint, quiet);
  await lay(endpoint);
  await Promise.all(tables.map((table) => turnOnStream(endpoint, table)));
}

async function turnOnStream(endpoint: string, table: Table): Promise<void> {
  const stream = table.definition['StreamSpecification'] as Properties | undefined;
  if (stream === undefined) return;
  const StreamSpecification = { StreamEnabled: true, StreamViewType: stream['StreamViewType'] };
  await aws(endpoint, 'DynamoDB_20120810.UpdateTable', { TableName: table.name, StreamSpecification });
  await beginStream(endpoint, table);
}

async function createTable(endpoint: string, table: Table): Promise<void> {
  const { definition } = table;
  const stream = definition['StreamSpecification'] as Properties | undefined;
  const input = {
    TableName: table.name,
    AttributeDefinitions: definition['AttributeDefinitions'],
    KeySchema: definition['KeySchema'],
    BillingMode: 'PAY_PER_REQUEST',
    DeletionProtectionEnabled: definition['DeletionProtectionEnabled'] === true,
    ...(table.indexes.size > 0 && {
      GlobalSecondaryIndexes: listAt(definition, 'GlobalSecondaryIndexes').map(indexInput),
    }),
    ...(stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: stream['StreamViewType'] } }),
  };
  try {
    await aws(endpoint, 'DynamoDB_20120810.CreateTable', input);
  } catch (error) {
    if (error instanceof AwsCallError && error.name === 'ResourceInUseException') return;
    throw error;
  }
  if (stream) await beginStream(endpoint, table);
  const expiry = definition['TimeToLiveSpecification'] as Properties | undefined;
  if (expiry?.['Enabled'] === true)
    await aws(endpoint, 'DynamoDB_20120810.UpdateTimeToLive', {
      TableName: table.name,
      TimeToLiveSpecification: expiry,
    });
}

/** The partition of the item with which the stream of a local table begins; no handler is given it. */
export const firstOfStream = '#first-of-the-stream';

/**
 * Puts one item and removes it again. The emulator looks for a stream's first record at every write into it, through the records of all
 * tables before that one: a stream that began late made each write dearer the longer the database ran.
 */
async function beginStream(endpoint: string, { name: TableName, keys: { partition, sort } }: Table): Promise<void> {
  const text = { S: firstOfStream };
  const key = { [partition]: text, ...(sort === undefined ? {} : { [sort]: text }) };
  await aws(endpoint, 'DynamoDB_20120810.PutItem', { TableName, Item: key });
  await aws(endpoint, 'DynamoDB_20120810.DeleteItem', { TableName, Key: key });
}

function indexInput(index: unknown): Properties {
  const { IndexName, KeySchema, Projection } = index as { [name: string]: unknown };
  return { IndexName, KeySchema, Projection };
}
