import type { Stack } from 'aws-cdk-lib';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { allow, type Held, heldTo, via } from './statements.ts';

/** Where the first seats are: the office, which makes all others, and the border desk, at which a deployment tries itself out. */
const firstDesks = ['KH#office#*', 'KH#transit#*'];

/**
 * What whoever makes the first seats may do: see whether there are seats, put one, and take the one of a trial away again. They reach no
 * other table. Only a deployment that names seat makers has the role.
 */
export function allowFirstSeats(stack: Stack, { keys, tables, roles }: Held): void {
  const role = roles['first-seat'];
  if (role === undefined) return;
  const { tableArn } = tables.staff;
  new ManagedPolicy(stack, 'RowsFirstSeat', {
    description: 'Homeward: the first seats are made',
    roles: [role],
    statements: [
      allow(['dynamodb:Query'], [`${tableArn}/index/seats`], heldTo(['seats'])),
      allow(['dynamodb:PutItem'], [tableArn], heldTo(firstDesks)),
      allow(['dynamodb:DeleteItem'], [tableArn], heldTo(['KH#transit#*'])),
      allow(['kms:Decrypt'], [keys.tables.reference.keyArn], via(stack, 'dynamodb')),
    ],
  });
}
