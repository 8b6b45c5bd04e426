import type { Cloud } from '@homeward/local/cloud';
import type { Cell } from './matrix-cells.ts';
import { isGiven } from './matrix-rows.ts';
import { sampleKeys } from './matrix-sample-keys.ts';

type Call = { readonly target: string; readonly permission: string; readonly input: object };

const target = (name: string) => `DynamoDB_20120810.${name}`;
const only = { ConditionExpression: 'attribute_exists(nothing)' };

type Maker = (table: string, pk: string) => Omit<Call, 'target'> & { readonly by?: string };

function keyOf(pk: string) {
  return { pk: { S: pk }, sk: { S: 'none' } };
}

// Each way to one row; conditions that never hold keep the rows as they are.
const makers: Readonly<Record<string, Maker>> = {
  GetItem: (TableName, pk) => ({ permission: 'GetItem', input: { TableName, Key: keyOf(pk) } }),
  BatchGetItem: (table, pk) => ({
    permission: 'BatchGetItem',
    input: { RequestItems: { [table]: { Keys: [keyOf(pk)] } } },
  }),
  PutItem: (TableName, pk) => ({ permission: 'PutItem', input: { TableName, Item: keyOf(pk), ...only } }),
  DeleteItem: (TableName, pk) => ({ permission: 'DeleteItem', input: { TableName, Key: keyOf(pk), ...only } }),
  UpdateItem: (TableName, pk) => ({
    permission: 'UpdateItem',
    input: { TableName, Key: keyOf(pk), UpdateExpression: 'REMOVE nothing' },
  }),
  BatchWriteItem: (table, pk) => ({
    permission: 'BatchWriteItem',
    input: { RequestItems: { [table]: [{ PutRequest: { Item: keyOf(pk) } }] } },
  }),
  TransactPut: (TableName, pk) => ({
    permission: 'PutItem',
    by: 'TransactWriteItems',
    input: { TransactItems: [{ Put: { TableName, Item: keyOf(pk), ...only } }] },
  }),
  TransactDelete: (TableName, pk) => ({
    permission: 'DeleteItem',
    by: 'TransactWriteItems',
    input: { TransactItems: [{ Delete: { TableName, Key: keyOf(pk), ...only } }] },
  }),
  TransactCheck: (TableName, pk) => ({
    permission: 'ConditionCheckItem',
    by: 'TransactWriteItems',
    input: { TransactItems: [{ ConditionCheck: { TableName, Key: keyOf(pk), ...only } }] },
  }),
  TransactGet: (TableName, pk) => ({
    permission: 'GetItem',
    by: 'TransactGetItems',
    input: { TransactItems: [{ Get: { TableName, Key: keyOf(pk) } }] },
  }),
};

/** A call on one row, and the permission it asks for. */
export function rowCall(action: string, table: string, pk: string): Call {
  const made = makers[action]?.(table, pk);
  if (made === undefined) throw new Error(`no way to make a ${action}`);
  return { target: target(made.by ?? action), permission: made.permission, input: made.input };
}

function queryOf(TableName: string, index: string | undefined, pk: string): object {
  return {
    TableName,
    ...(index === undefined ? {} : { IndexName: index }),
    KeyConditionExpression: `${index === undefined ? 'pk' : `${index}Pk`} = :pk`,
    ExpressionAttributeValues: { ':pk': { S: pk } },
  };
}

type Named = { readonly short: string; readonly name: string; readonly indexes: readonly string[] };

/** Tables by the names of the row table. */
export function tablesByName({ tables }: Pick<Cloud, 'tables'>): readonly Named[] {
  return Object.keys(sampleKeys).map((short) => {
    const found = tables.find(({ id }) => id.toLowerCase().includes(short));
    if (found === undefined) throw new Error(`no table ${short}`);
    return { short, name: found.name, indexes: [...found.indexes.keys()] };
  });
}

function cellsOfRow({ short, name, indexes }: Named, pk: string, as: string): readonly Cell[] {
  // Keys of other tables are asked for in the plain ways: which way it is makes no difference to a prefix.
  const own = sampleKeys[short]?.includes(pk) === true;
  const rows = (own ? Object.keys(makers) : ['GetItem', 'PutItem']).map((action) => {
    const { target: to, permission, input } = rowCall(action, name, pk);
    const given = isGiven(as, short, permission, pk);
    return { cell: `${as} ${short} ${action} ${pk}`, given, as, target: to, input };
  });
  const queries = [undefined, ...indexes].map((index) => {
    const place = index === undefined ? short : `${short}/${index}`;
    const given = isGiven(as, place, 'Query', pk);
    return { cell: `${as} ${place} Query ${pk}`, given, as, target: target('Query'), input: queryOf(name, index, pk) };
  });
  return [...rows, ...queries];
}

const everyKey = [...new Set(Object.values(sampleKeys).flat())];

/** Every function, every table and index, every way to a row, every beginning of a key; those of other tables too when `full`. */
export function rowCells(cloud: Cloud, functions: readonly string[], full: boolean): readonly Cell[] {
  return tablesByName(cloud).flatMap((table) =>
    (full ? everyKey : (sampleKeys[table.short] ?? [])).flatMap((pk) =>
      functions.flatMap((as) => cellsOfRow(table, pk, as)),
    ),
  );
}

/** What reads past keys, or is about a table as a whole. */
export function wholeTableCells(cloud: Cloud, functions: readonly string[]): readonly Cell[] {
  const whole = ['Scan', 'DeleteTable', 'UpdateTable', 'DescribeTable', 'UpdateTimeToLive', 'CreateBackup'];
  return tablesByName(cloud).flatMap(({ short, name, indexes }) =>
    functions.flatMap((as) => {
      const no = (action: string, input: object) => ({
        cell: `${as} ${action} ${short}`,
        given: false,
        as,
        target: target(action),
        input,
      });
      return [
        ...whole.map((action) => no(action, { TableName: name })),
        ...indexes.map((IndexName) => no('Scan', { TableName: name, IndexName })),
        no('ExecuteStatement', { Statement: `SELECT * FROM "${name}"` }),
        no('ListTables', {}),
      ];
    }),
  );
}
