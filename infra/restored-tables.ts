import { tables as definitions, type TableName, tableNames } from '@homeward/store/tables';
import { knownAmong, objectIn } from './known-names.ts';

/** A table that people brought back to a moment before: its name, and its stream where the table has readers. */
type Restored = { readonly table: string; readonly stream?: string };
export type RestoredTables = Readonly<Partial<Record<TableName, Restored>>>;

/** How a restored table is named: whoever restores reaches tables of this name, and none that somebody works with. */
export const restoredName = 'homeward-restored-';

/** Reads which restored tables are taken in. Throws one sentence on one that there cannot be. */
export function restoredTables(value: unknown): RestoredTables {
  const given = Object.entries(objectIn('restoredTables', value)).map(
    ([name, one]) => [name, objectIn(`restoredTables.${name}`, one) as Partial<Restored>] as const,
  );
  knownAmong(
    tableNames,
    given.map(([name]) => name),
    (name) => `"restoredTables" names ${name}`,
  );
  for (const [name, { table = '', stream }] of given) {
    if (!table.startsWith(restoredName) || !/^[a-z0-9-]+$/.test(table))
      throw new Error(`cdk.json: "restoredTables.${name}" names no table that begins with ${restoredName}.`);
    const has = stream?.includes(`:table/${table}/stream/`) ?? false;
    if (definitions[name as TableName].stream !== has)
      throw new Error(
        `cdk.json: "restoredTables.${name}" needs ${has ? 'no stream: nobody reads it' : `the ARN of the stream of ${table}`}.`,
      );
  }
  return Object.fromEntries(given) as RestoredTables;
}
