import { Duration, type Stack } from 'aws-cdk-lib';
import { ArnPrincipal, CompositePrincipal, type IPrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { constructId, type FunctionName, functionNames } from './desks.ts';
import type { Settings } from './settings.ts';

export type Roles = Readonly<Record<FunctionName, Role>> & {
  readonly schedule: Role;
} & Readonly<Record<PeoplesRole, Role | undefined>>;

/** Roles of people: whoever moves a country's key, checks the trail from outside, makes the first seats, brings tables back. */
export const peoplesRoles = ['rewrap', 'verify', 'first-seat', 'restore'] as const;
type PeoplesRole = (typeof peoplesRoles)[number];

type Named = Pick<Settings, 'moveKey' | 'verifiers' | 'seatMakers' | 'restorers'>;

/**
 * One role a function, one for the schedule that wakes what the clock wakes, and one for each task of people that the settings name
 * somebody for. They stand beside the keys, because KMS takes no
 * policy that names a role not made yet; what each may do comes with the functions (`statements.ts`).
 */
export function makeRoles(stack: Stack, { moveKey, verifiers, seatMakers, restorers }: Named): Roles {
  const lambda = new ServicePrincipal('lambda.amazonaws.com');
  const made = functionNames.map((name) => [name, makeRole(stack, name, lambda)] as const);
  const schedule = makeRole(stack, 'schedule', scheduler(stack));
  const named: Readonly<Record<PeoplesRole, readonly string[]>> = {
    rewrap: moveKey?.operators ?? [],
    verify: verifiers,
    'first-seat': seatMakers,
    restore: restorers,
  };
  const ofPeople = peoplesRoles.map((name) => [name, roleOfPeople(stack, name, named[name])] as const);
  return {
    ...(Object.fromEntries(made) as Record<FunctionName, Role>),
    ...(Object.fromEntries(ofPeople) as Record<PeoplesRole, Role | undefined>),
    schedule,
  };
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
