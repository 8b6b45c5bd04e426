import { carriedBy, type TableName, tableNames, tables } from '@homeward/store/tables';
import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { constructId } from './desks.ts';
import type { Keys } from './keys.ts';
import { isProtected } from './protection.ts';
import type { Settings } from './settings.ts';

export type Tables = Readonly<Record<TableName, TableV2>>;

/** The tables of the store's own list: each with its class's key, recovery to any second, and no way to delete it by accident. */
export function makeTables(stack: Stack, keys: Keys, settings: Settings): Tables {
  const deletionProtection = isProtected(stack, settings);
  const made = tableNames.map((name) => [name, makeTable(stack, name, keys, deletionProtection)]);
  return Object.fromEntries(made) as Tables;
}

function makeTable(stack: Stack, name: TableName, keys: Keys, deletionProtection: boolean): TableV2 {
  const { class: tableClass, recoveryDays, stream, indexes, lists } = tables[name];
  return new TableV2(stack, `Table${constructId(name)}`, {
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
}

function lineIn(index: string) {
  const nonKeyAttributes = carriedBy(index);
  if (nonKeyAttributes.length === 0) return { projectionType: ProjectionType.KEYS_ONLY };
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes };
}

function text(name: string) {
  return { name, type: AttributeType.STRING };
}
