import { digestOf, pagesOf } from '../../scripts/restore-drill/items.ts';
import { databaseAt } from '../../scripts/restore-drill/target.ts';
import type { Running } from '../cloud/running.ts';

export type Rows = ReadonlyMap<string, string>;

/** Every row of every table by its key, with its digest. */
export async function rowsOf({ cloud }: Running): Promise<Rows> {
  const client = databaseAt(cloud.admin.databaseEndpoint);
  const rows = new Map<string, string>();
  for (const { name } of cloud.tables)
    for await (const items of pagesOf(client, name))
      for (const item of items) rows.set(`${name} ${item['pk']?.S} ${item['sk']?.S}`, digestOf(item));
  client.destroy();
  return rows;
}
