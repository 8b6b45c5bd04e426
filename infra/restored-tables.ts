import { tables as definitions, type TableName, tableNames } from '@homeward/store/tables';
import type { Stack } from 'aws-cdk-lib';
import { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { constructId } from './desks.ts';
import { knownAmong } from './known-names.ts';
import type { Tables } from './tables.ts';

/** A table that people brought back to a moment before: its name, and its stream where the table has readers. */
export type Restored = { readonly table: string; readonly stream?: string };
export type RestoredTables = Readonly<Partial<Record<TableName, Restored>>>;

/** How a restored table is named: whoever restores reaches tables of this name, and none that somebody works with. */
export const restoredName = 'homeward-restored-';

/** Reads which restored tables are taken in. Throws one sentence on one that there cannot be. */
export function restoredTables(value: unknown): RestoredTables {
  const given = Object.entries((value ?? {}) as Record<string, Partial<Restored>>);
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

/**
 * The tables as everybody works with them: those that were made, with restored ones in their place. A table that was replaced stays in
 * its stack, protected and exported as before, because CloudFormation lets no export go that another stack imports.
 */
export function withRestored(stack: Stack, made: Tables, restored: RestoredTables): Tables {
  const taken = Object.entries(restored).map(([name, { table, stream }]) => {
    const tableArn = `arn:aws:dynamodb:${stack.region}:${stack.account}:table/${table}`;
    const attributes = { tableArn, ...(stream === undefined ? {} : { tableStreamArn: stream }) };
    return [name, TableV2.fromTableAttributes(stack, `Restored${constructId(name)}`, attributes)] as const;
  });
  return { ...made, ...(Object.fromEntries(taken) as Partial<Tables>) };
}
