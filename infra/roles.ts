import { Duration, type Stack } from 'aws-cdk-lib';
import { ArnPrincipal, CompositePrincipal, type IPrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { constructId, type FunctionName, functionNames } from './desks.ts';

export type Roles = Readonly<Record<FunctionName, Role>> & {
  readonly schedule: Role;
  readonly rewrap: Role | undefined;
  readonly verify: Role | undefined;
};

/**
 * One role a function, one for the schedule that wakes what the clock wakes, and, while a country's key is moved, one for whoever moves it, and one for
 * whoever checks the trail from outside. They stand beside the keys, because KMS takes no
 * policy that names a role not made yet; what each may do comes with the functions (`statements.ts`).
 */
export function makeRoles(stack: Stack, operators: readonly string[] = [], verifiers: readonly string[] = []): Roles {
  const lambda = new ServicePrincipal('lambda.amazonaws.com');
  const made = functionNames.map((name) => [name, makeRole(stack, name, lambda)] as const);
  const schedule = makeRole(stack, 'schedule', scheduler(stack));
  const rewrap = roleOfPeople(stack, 'rewrap', operators);
  const verify = roleOfPeople(stack, 'verify', verifiers);
  return { ...(Object.fromEntries(made) as Record<FunctionName, Role>), schedule, rewrap, verify };
}

function roleOfPeople(stack: Stack, name: string, arns: readonly string[]): Role | undefined {
  const people = arns.map((arn) => new ArnPrincipal(arn));
  return people.length === 0 ? undefined : makeRole(stack, name, new CompositePrincipal(...people));
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
