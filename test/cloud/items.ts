import type { Cloud } from '@homeward/local/cloud';
import { aws } from '../../packages/local/src/aws-call.ts';

type Item = Readonly<Record<string, unknown>>;

/** Every item of every table, as the database writes it, by the table's name. */
export type Tables = Readonly<Record<string, readonly Item[]>>;

/** What lies in the tables of a platform, past every policy. */
export async function itemsOf({ tables, admin }: Pick<Cloud, 'tables' | 'admin'>): Promise<Tables> {
  const read = tables.map(async ({ name }) => [name, await scanned(admin.databaseEndpoint, name)] as const);
  return Object.fromEntries(await Promise.all(read));
}

async function scanned(database: string, TableName: string): Promise<readonly Item[]> {
  type Page = { readonly Items: readonly Item[]; readonly LastEvaluatedKey?: Item };
  const items: Item[] = [];
  let page: Page | undefined;
  do {
    const from = page?.LastEvaluatedKey === undefined ? {} : { ExclusiveStartKey: page.LastEvaluatedKey };
    page = await aws<Page>(database, 'DynamoDB_20120810.Scan', { TableName, ...from });
    items.push(...page.Items);
  } while (page.LastEvaluatedKey !== undefined);
  return items;
}

/** Puts items into empty tables. */
export async function layItems(database: string, tables: Tables): Promise<void> {
  await Promise.all(Object.entries(tables).map(([name, items]) => layTable(database, name, items)));
}

async function layTable(database: string, name: string, items: readonly Item[]): Promise<void> {
  for (let at = 0; at < items.length; at += 25) {
    const puts = items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } }));
    await aws(database, 'DynamoDB_20120810.BatchWriteItem', { RequestItems: { [name]: puts } });
  }
}
