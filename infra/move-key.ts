import type { Stack } from 'aws-cdk-lib';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import type { KeyMove } from './country-keys.ts';
import { ofCountry } from './key-policies.ts';
import { allow, type Held, heldTo, via } from './statements.ts';

/**
 * What whoever moves a country to another KMS key may do, and only while the deployment says so: take key rows in turn
 * and have KMS wrap them anew. They may neither decrypt nor write any other row. No function may scan.
 */
export function allowKeyMove(stack: Stack, { keys, tables, roles }: Held, { country, to }: KeyMove): void {
  const before = keys.before[country];
  if (roles.rewrap === undefined || before === undefined) return;
  new ManagedPolicy(stack, 'RowsRewrap', {
    description: `Homeward: the key of ${country} is moved`,
    roles: [roles.rewrap],
    statements: [
      allow(['dynamodb:Scan'], [tables.keys.tableArn]),
      allow(['dynamodb:UpdateItem'], [tables.keys.tableArn], heldTo([`${country}#*`])),
      allow(['kms:Decrypt'], [keys.tables.persons.keyArn], via(stack, 'dynamodb')),
      allow(['kms:ReEncryptFrom'], [before.keyArn], ofCountry(country)),
      allow(['kms:ReEncryptTo'], [to], ofCountry(country)),
    ],
  });
}
