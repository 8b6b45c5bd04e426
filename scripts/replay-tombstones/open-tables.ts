import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openStore, type Store } from '@homeward/store/open-store';
import { type TableName, tableVariable } from '@homeward/store/tables';
import { Stop } from '../run/verb.ts';

/** Whatever an erasure reaches, a file's number in the directory too, the log that names it, and the seats: without them nobody is served. */
const wanted: readonly TableName[] = [
  'arrivals',
  'cases',
  'keys',
  'exchange',
  'index',
  'directory',
  'receipts',
  'staff',
];

/** The tables that `KIND=NAME` name, one each. Throws one sentence that says which is missing. */
export function openTables(named: readonly string[], client: DynamoDBClient): Store {
  const names = new Map(named.map((one) => one.split('=', 2) as [string, string | undefined]));
  const missing = wanted.filter((kind) => !names.get(kind));
  const unknown = [...names.keys()].filter((kind) => !wanted.some((one) => one === kind));
  if (missing.length > 0) throw new Stop(`Name the table of ${missing.join(', ')} too: --table ${missing[0]}=NAME.`);
  if (unknown.length > 0) throw new Stop(`There is no table of ${unknown.join(', ')} to take anything from.`);
  if (names.size < named.length) throw new Stop('One kind of table is named twice.');
  return openStore(Object.fromEntries(wanted.map((kind) => [tableVariable(kind), names.get(kind)])), client);
}
