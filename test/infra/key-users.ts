import type { Cloud } from './cloud.ts';
import { keyOf } from './encryption.ts';
import { allows, type Call, keyStatements, roleStatements } from './policy.ts';

export const region = 'ap-southeast-1';
export const account = '000000000000';
export const root = `arn:aws:iam::${account}:root`;

export type User = { readonly who: string; readonly actions: readonly string[]; readonly context: Call['context'] };

export function keyRefuses(cloud: Cloud, thing: string, { who, actions, context = {} }: User): readonly string[] {
  const statements = keyStatements(cloud, keyOf(cloud, thing), who);
  const refused = actions.filter((action) => !allows(statements, { action, resource: '*', context }));
  return refused.map((action) => `the key of ${thing} refuses ${action} to ${who}`);
}

export function roleMay(cloud: Cloud, role: string, call: Call): readonly string[] {
  return allows(roleStatements(cloud, role), call) ? [] : [`${role} may not ${call.action} on ${call.resource}`];
}

/** Both halves: the key's policy and the role's own statement. */
export function roleUses(
  cloud: Cloud,
  role: string,
  thing: string,
  service: string,
  actions: readonly string[],
): readonly string[] {
  const context = { 'kms:ViaService': `${service}.${region}.amazonaws.com` };
  const resource = `<${keyOf(cloud, thing)}.Arn>`;
  return [
    ...keyRefuses(cloud, thing, { who: role, actions, context }),
    ...actions.flatMap((action) => roleMay(cloud, role, { action, resource, context })),
  ];
}
