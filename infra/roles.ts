import { Duration, type Stack } from 'aws-cdk-lib';
import { type IPrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { constructId, type FunctionName, functionNames } from './desks.ts';

export type Roles = Readonly<Record<FunctionName, Role>> & { readonly schedule: Role };

/**
 * One role a function, and one for the schedule that wakes `clocks`. They stand beside the keys, because KMS takes no
 * policy that names a role not made yet; what each may do comes with the functions (`statements.ts`).
 */
export function makeRoles(stack: Stack): Roles {
  const lambda = new ServicePrincipal('lambda.amazonaws.com');
  const made = functionNames.map((name) => [name, makeRole(stack, name, lambda)] as const);
  const schedule = makeRole(stack, 'schedule', scheduler(stack));
  return { ...(Object.fromEntries(made) as Record<FunctionName, Role>), schedule };
}

function makeRole(stack: Stack, name: string, assumedBy: IPrincipal): Role {
  const description = `Homeward: ${name}`;
  return new Role(stack, `Role${constructId(name)}`, { assumedBy, description, maxSessionDuration: Duration.hours(1) });
}

function scheduler(stack: Stack): IPrincipal {
  // Only schedules of this account: another's may not borrow the role.
  const conditions = { StringEquals: { 'aws:SourceAccount': stack.account } };
  return new ServicePrincipal('scheduler.amazonaws.com', { conditions });
}
