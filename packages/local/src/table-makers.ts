import { readMaker } from './assembly.ts';
import { type KeyUse, mayUseKey } from './kms-authorisation.ts';
import type { KeyRing } from './kms-keys.ts';
import type { Principal } from './principals.ts';
import { dynamoAsks } from './service-sends.ts';
import { tablesOf } from './tables.ts';
import type { Template } from './template.ts';

/** A sentence for each thing that DynamoDB asks of a table's key in the name of whoever makes the table, and that the key refuses. */
export function refusedTables(template: Template, keys: KeyRing): readonly string[] {
  const arn = readMaker(template.outDir);
  if (arn === undefined) return [];
  return tablesOf(template).flatMap(({ name, encryptionKey = '' }) => {
    const key = keys.get(encryptionKey);
    const uses = key === undefined ? [] : tableKeyUses(name, template.account, template.region);
    const refused = uses.filter((use) => key !== undefined && !mayUseKey(makerAt(arn), key, use));
    return refused.map(({ action }) => `whoever makes the table ${name} may not ${action}`);
  });
}

/** The bootstrap gives this role every right that the thing's own policy leaves to the account. Source: CDK developer guide, "Bootstrapping". */
function makerAt(arn: string): Principal {
  const name = arn.split('/').at(-1) ?? arn;
  const sessionArn = `${arn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/AWSCloudFormation`;
  const role = { arn, name, statements: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
  return { id: name, name, sessionArn, role };
}

/** What DynamoDB does with a table's key in the name of whoever makes the table. @internal for tests */
export function tableKeyUses(table: string, account: string, region: string): readonly KeyUse[] {
  const viaService = `dynamodb.${region}.amazonaws.com`;
  const encryptionContext = { 'aws:dynamodb:tableName': table, 'aws:dynamodb:subscriberId': account };
  return dynamoAsks.actions.map((action) => {
    if (action === 'kms:CreateGrant') return { action, viaService, other: { 'kms:GrantIsForAWSResource': 'true' } };
    return action === 'kms:DescribeKey' ? { action, viaService } : { action, viaService, encryptionContext };
  });
}
