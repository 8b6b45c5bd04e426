import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type TableName, tableNames, tableVariable } from './tables.ts';

/** The database as one function sees it: a client and the names of the tables it was given. */
export type Store = {
  readonly db: DynamoDBDocumentClient;
  readonly names: Readonly<Partial<Record<TableName, string>>>;
};

/** Opens the store from the environment (`TABLE_ARRIVALS` …). A table that is not named there cannot be touched. */
export function openStore(
  environment: Readonly<Record<string, string | undefined>>,
  client = new DynamoDBClient({ maxAttempts: 4 }),
): Store {
  const named = tableNames.flatMap((name) => {
    const physical = environment[tableVariable(name)];
    return physical === undefined ? [] : [[name, physical] as const];
  });
  const db = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return { db, names: Object.fromEntries(named) };
}

/** A table's physical name; asking for a table this function was not given is a fault of ours. */
export function nameOf(store: Store, table: TableName): string {
  const name = store.names[table];
  if (name === undefined) throw new Error(`the table ${table} is not open to this function`);
  return name;
}
