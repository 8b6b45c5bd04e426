import { carriedBy, type TableName, tableNames, tables } from '@homeward/store/tables';
import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type ITableV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { constructId } from './desks.ts';
import type { Keys } from './keys.ts';
import { isProtected } from './protection.ts';
import type { RestoredTables } from './restored-tables.ts';
import type { Settings } from './settings.ts';

export type Tables = Readonly<Record<TableName, ITableV2>>;

/** The tables of the store's own list: each with its class's key, recovery to any second, and no way to delete it by accident. */
export function makeTables(stack: Stack, keys: Keys, settings: Settings): Tables {
  const deletionProtection = isProtected(stack, settings);
  const made = tableNames.map((name) => [name, makeTable(stack, name, keys, deletionProtection)]);
  return Object.fromEntries(made) as Tables;
}

/** Exported whether another stack imports it today or not: a restored table may stand in its place for a while (`restored-tables.ts`). */
function exported(stack: Stack, table: TableV2, hasStream: boolean): TableV2 {
  // The construct names a stream for every table; CloudFormation has that attribute only where one was asked for.
  const stream = hasStream && table.tableStreamArn !== undefined ? [table.tableStreamArn] : [];
  for (const value of [table.tableArn, table.tableName, ...stream]) stack.exportValue(value);
  return table;
}

function makeTable(stack: Stack, name: TableName, keys: Keys, deletionProtection: boolean): TableV2 {
  const { class: tableClass, recoveryDays, stream, indexes, lists } = tables[name];
  const table = new TableV2(stack, `Table${constructId(name)}`, {
    partitionKey: text('pk'),
    sortKey: text('sk'),
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.customerManagedKey(keys.tables[tableClass]),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: recoveryDays },
    deletionProtection,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    ...(stream ? { dynamoStream: StreamViewType.NEW_IMAGE } : {}),
    globalSecondaryIndexes: indexes.map((indexName) => ({
      indexName,
      partitionKey: text(`${indexName}Pk`),
      sortKey: text(`${indexName}Sk`),
      ...((lists as readonly string[]).includes(indexName) ? lineIn(indexName) : {}),
    })),
  });
  return exported(stack, table, stream);
}

function lineIn(index: string) {
  const nonKeyAttributes = carriedBy(index);
  if (nonKeyAttributes.length === 0) return { projectionType: ProjectionType.KEYS_ONLY };
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes };
}

function text(name: string) {
  return { name, type: AttributeType.STRING };
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
