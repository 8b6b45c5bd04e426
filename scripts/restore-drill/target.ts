import { join } from 'node:path';
import { DynamoDBClient, UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import { lockDataDir, markRestoring } from '@homeward/local/data-lock';
import { startDatabase } from '@homeward/local/dynamodb-process';
import { databaseOptions } from '@homeward/local/own-database';
import { createTables, type Table, tablesOf } from '@homeward/local/tables';
import { loadTemplate } from '@homeward/local/template';
import { openStore, type Store } from '@homeward/store/open-store';
import { type TableName, tableNames, tableVariable } from '@homeward/store/tables';
import { Stop } from '../run/verb.ts';

/** Physical names by the store's own. */
export type Names = Readonly<Record<TableName, string>>;

/** What is restored into: the tables of the stacks over a folder, closed to every platform. */
export type Target = {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly names: Names;
  readonly store: Store;
  /** A restored table has no stream, in AWS neither: its readers begin with what happens from here on. */
  readonly streamsOn: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The emulator's database, past every policy. */
export function databaseAt(endpoint: string): DynamoDBClient {
  return new DynamoDBClient(databaseOptions(endpoint));
}

/** A table's physical name ends with its own. */
export function namesOf(tables: readonly Pick<Table, 'name'>[]): Names {
  const named = tableNames.map((name) => {
    const found = tables.find((one) => one.name.toLowerCase().includes(name));
    if (found === undefined) throw new Stop(`There is no table of ${name} in the stacks.`);
    return [name, found.name] as const;
  });
  return Object.fromEntries(named) as Record<TableName, string>;
}

function withoutStream(table: Table): Table {
  return { ...table, definition: { ...table.definition, StreamSpecification: undefined } };
}

async function streamOn(client: DynamoDBClient, { name, definition }: Table): Promise<void> {
  const said = definition['StreamSpecification'] as { readonly StreamViewType?: 'NEW_IMAGE' } | undefined;
  if (said?.StreamViewType === undefined) return;
  const StreamSpecification = { StreamEnabled: true, StreamViewType: said.StreamViewType };
  await client.send(new UpdateTableCommand({ TableName: name, StreamSpecification }));
}

/** Opens the database of a folder for a restore and marks the folder, so that no platform opens it before the restore is done. */
export async function openTarget(outDir: string, dataDir: string): Promise<Target> {
  markRestoring(dataDir);
  const unlock = lockDataDir(dataDir);
  const database = await startDatabase(join(dataDir, 'dynamodb'));
  const client = databaseAt(database.endpoint);
  const tables = tablesOf(loadTemplate(outDir));
  const names = namesOf(tables);
  await createTables(database.endpoint, tables.map(withoutStream));
  return {
    endpoint: database.endpoint,
    client,
    names,
    store: openStore(Object.fromEntries(tableNames.map((name) => [tableVariable(name), names[name]])), client),
    streamsOn: async () => {
      for (const table of tables) await streamOn(client, table);
    },
    close: async () => {
      client.destroy();
      await database.stop();
      unlock();
    },
  };
}
