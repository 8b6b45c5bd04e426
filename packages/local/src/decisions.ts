import { runSimulation, type Simulation } from '@cloud-copilot/iam-simulate';
import { isLike, speaksOf } from './policy.ts';
import type { Role } from './principals.ts';

/** One thing a call asks of IAM: an action on one resource, with the condition keys that go with it. */
export type Permission = {
  readonly action: string;
  readonly resource: string;
  readonly context: { readonly [key: string]: string | readonly string[] };
};

/** Decides as IAM would from the policies of a role. */
export type Decide = (role: Role, permission: Permission) => Promise<boolean>;

const roomFor = 20_000;

/**
 * Makes the decider of the local cloud: the synthesised policies of a role, evaluated by iam-simulate and remembered.
 * A remembered decision is found again by what the role's conditions can tell apart: a partition key counts by the patterns
 * it fits, so a million case ids make a handful of entries. Throws when a policy of the template is not valid.
 */
export function createDecisions(account: string): Decide {
  const known = new Map<string, boolean>();
  const conditions = new WeakMap<Role, Conditions>();
  return async (role, { action, resource, context }) => {
    const told = conditions.get(role) ?? conditionsOf(role);
    conditions.set(role, told);
    const relevant = Object.fromEntries(Object.entries(context).filter(([key]) => told.keys.has(key.toLowerCase())));
    const permission = { action, resource, context: relevant };
    const key = JSON.stringify([role.arn, action, resource, fingerprint(permission, told.values)]);
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const allowed = await simulate(account, role, permission);
    if (known.size >= roomFor) known.clear();
    known.set(key, allowed);
    return allowed;
  };
}

/** The condition keys a role's policies speak of, and all values they compare with; nothing else can change a decision. */
type Conditions = { readonly keys: ReadonlySet<string>; readonly values: readonly string[] };

function conditionsOf(role: Role): Conditions {
  const tests = role.statements.flatMap((statement) => Object.values(statement['Condition'] ?? {}) as object[]);
  const values = tests.flatMap((keys) => Object.values(keys).flat());
  const keys = tests.flatMap((test) => Object.keys(test).map((key) => key.toLowerCase()));
  return { keys: new Set(keys), values: [...new Set(values.map(String))] };
}

function fingerprint({ context }: Permission, patterns: readonly string[]): readonly unknown[] {
  return Object.entries(context).map(([key, value]) => {
    const values: readonly string[] = typeof value === 'string' ? [value] : value;
    const classes = new Set(
      values.map((item) =>
        patterns.map((pattern) => (item === pattern ? '=' : isLike(item, pattern) ? '~' : '-')).join(''),
      ),
    );
    return [key, [...classes].sort()];
  });
}

async function simulate(account: string, role: Role, { action, resource, context }: Permission): Promise<boolean> {
  // What no statement speaks of, nothing allows: most of what is asked and not given needs no simulation.
  if (!role.statements.some((statement) => speaksOf(statement, { action, resource }))) return false;
  const simulation: Simulation = {
    request: {
      action,
      principal: role.arn,
      resource: { resource, accountId: account },
      contextVariables: { 'aws:SecureTransport': 'true', ...(context as Record<string, string | string[]>) },
    },
    identityPolicies: [{ name: role.name, policy: { Version: '2012-10-17', Statement: role.statements } }],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
  };
  const result = await runSimulation(simulation, {});
  if (result.resultType === 'error')
    throw new Error(`The policies of ${role.name} cannot be evaluated: ${JSON.stringify(result.errors)}`);
  return result.overallResult === 'Allowed';
}
