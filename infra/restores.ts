import type { Stack } from 'aws-cdk-lib';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { tableMaking } from './key-policies.ts';
import { restoredHaveManyNames } from './nag.ts';
import { restoredName } from './restored-tables.ts';
import { allow, type Held, via } from './statements.ts';

/** DynamoDB asks for reading and writing on the table that a restore makes (Developer Guide, "Using IAM with DynamoDB backup and restore"). */
const readAndWrite = [
  'BatchGetItem',
  'BatchWriteItem',
  'DeleteItem',
  'DescribeTable',
  'GetItem',
  'PutItem',
  'Query',
  'Scan',
  'UpdateItem',
];

/**
 * What whoever brings tables back may do: make tables of a moment before, erase in them again whom the log says was erased, and for
 * that read the log and count the seats. What is sealed in the rows stays closed to them. Only a deployment that names restorers has the role.
 */
export function allowRestores(stack: Stack, { keys, tables, roles }: Held): void {
  if (roles.restore === undefined) return;
  const restored = `arn:aws:dynamodb:${stack.region}:${stack.account}:table/${restoredName}*`;
  const sources = Object.values(tables).map(({ tableArn }) => tableArn);
  const tableKeys = Object.values(keys.tables).map(({ keyArn }) => keyArn);
  const policy = new ManagedPolicy(stack, 'RowsRestore', {
    description: 'Homeward: tables are brought back to a moment before',
    roles: [roles.restore],
    statements: [
      allow(
        ['dynamodb:DescribeContinuousBackups', 'dynamodb:DescribeTable', 'dynamodb:RestoreTableToPointInTime'],
        [...sources, restored],
      ),
      allow(
        readAndWrite.map((action) => `dynamodb:${action}`),
        [restored, `${restored}/index/*`],
      ),
      allow(
        ['dynamodb:BatchGetItem', 'dynamodb:Query'],
        [tables.receipts.tableArn, `${tables.receipts.tableArn}/index/byCase`],
      ),
      allow(['dynamodb:Scan'], [tables.staff.tableArn]),
      allow([...tableMaking, 'kms:CreateGrant'], tableKeys, via(stack, 'dynamodb')),
    ],
  });
  restoredHaveManyNames(policy, [restored, `${restored}/index/*`]);
}
