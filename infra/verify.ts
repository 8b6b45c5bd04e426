import type { Stack } from 'aws-cdk-lib';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { checkpointsHaveManyNames } from './nag.ts';
import { allow, type Held, via } from './statements.ts';

/**
 * What whoever checks the trail from outside may do: read receipts, log and checkpoints, and write nothing. Receipts hold ids, never a
 * person's record. Only a deployment that names verifiers has the role.
 */
export function allowTrailCheck(stack: Stack, { keys, tables, roles, checkpoints }: Held): void {
  if (roles.verify === undefined) return;
  const bucket = `arn:aws:s3:::${checkpoints}`;
  const policy = new ManagedPolicy(stack, 'RowsVerify', {
    description: 'Homeward: the trail is checked from outside',
    roles: [roles.verify],
    statements: [
      allow(['dynamodb:Scan'], [tables.receipts.tableArn]),
      allow(['kms:Decrypt'], [keys.tables.trail.keyArn], via(stack, 'dynamodb')),
      allow(['s3:ListBucket'], [bucket]),
      allow(['s3:GetObject'], [`${bucket}/checkpoints/*`, `${bucket}/public-key.pem`]),
      allow(['kms:Decrypt'], [keys.logs.keyArn], via(stack, 's3')),
    ],
  });
  checkpointsHaveManyNames(policy, checkpoints);
}
