import { aws } from './aws-call.ts';
import { type Item, type TableInput, writesOf } from './dynamodb-parts.ts';
import { createTables, type Table } from './tables.ts';

/** How long, in milliseconds, indexes and streams are behind what was written at most. */
export type Lag = { readonly indexes: number; readonly streams: number };

/** Indexes that show a write later than the table does, as DynamoDB's own may. Source: DynamoDB developer guide, "Data synchronization between tables and global secondary indexes". */
export type LaggingIndexes = {
  /** The call as it is to be asked: of an index, at the copy of its table. */
  readonly asked: (input: TableInput) => TableInput;
  /** Hears a call that was carried out. */
  readonly wrote: (operation: string, input: TableInput) => void;
  /** Resolves when everything written until now is seen in every index. Throws where a write did not get there. */
  readonly caughtUp: () => Promise<void>;
};

type Key = { readonly TableName: string; readonly Key: Item };

const copyOf = (name: string): string => `${name}-as-indexes-see-it`;

/** Copies each table that has an index, and copies into it what is written so long after it was written. `tables` are there, with what lies in them. */
export async function startLaggingIndexes(
  database: string,
  tables: readonly Table[],
  milliseconds: number,
): Promise<LaggingIndexes> {
  const indexed = new Map(tables.filter(({ indexes }) => indexes.size > 0).map((table) => [table.name, table]));
  await createTables(database, [...indexed.values()].map(quietCopy));
  await Promise.all([...indexed.keys()].map((name) => copyAll(database, name)));
  const underWay = new Set<Promise<void>>();
  // A database that has stopped meanwhile has no indexes, and nobody waits for them.
  let failed: unknown;
  const later = async (key: Key): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await copyOne(database, key);
  };
  return {
    asked(input) {
      const { IndexName, TableName = '' } = input;
      return IndexName === undefined || !indexed.has(TableName) ? input : { ...input, TableName: copyOf(TableName) };
    },
    wrote(operation, input) {
      for (const key of keysWritten(operation, input, indexed)) {
        const copied = later(key).catch((fault: unknown) => {
          failed ??= fault;
        });
        underWay.add(copied);
        void copied.finally(() => underWay.delete(copied));
      }
    },
    async caughtUp() {
      await Promise.all(underWay);
      if (failed !== undefined) throw failed;
    },
  };
}

function quietCopy(table: Table): Table {
  const definition = {
    ...table.definition,
    StreamSpecification: undefined,
    TimeToLiveSpecification: undefined,
    DeletionProtectionEnabled: false,
  };
  return { ...table, name: copyOf(table.name), definition };
}

function keysWritten(operation: string, input: TableInput, indexed: ReadonlyMap<string, Table>): readonly Key[] {
  return writesOf(operation, input).flatMap(({ TableName = '', Key, Item }) => {
    const table = indexed.get(TableName);
    if (table === undefined) return [];
    const { partition, sort } = table.keys;
    const names = sort === undefined ? [partition] : [partition, sort];
    const held = Key ?? Item ?? {};
    return [{ TableName, Key: Object.fromEntries(names.map((name) => [name, held[name] ?? {}])) }];
  });
}

async function copyOne(database: string, { TableName, Key }: Key): Promise<void> {
  const target = copyOf(TableName);
  const asked = { TableName, Key, ConsistentRead: true };
  const { Item } = await aws<{ readonly Item?: Item }>(database, 'DynamoDB_20120810.GetItem', asked);
  if (Item === undefined) await aws(database, 'DynamoDB_20120810.DeleteItem', { TableName: target, Key });
  else await aws(database, 'DynamoDB_20120810.PutItem', { TableName: target, Item });
}

async function copyAll(database: string, name: string): Promise<void> {
  let ExclusiveStartKey: Item | undefined;
  do {
    type Page = { readonly Items: readonly Item[]; readonly LastEvaluatedKey?: Item };
    const asked = { TableName: name, ExclusiveStartKey };
    const page: Page = await aws(database, 'DynamoDB_20120810.Scan', asked);
    for (const Item of page.Items) await aws(database, 'DynamoDB_20120810.PutItem', { TableName: copyOf(name), Item });
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey !== undefined);
}
