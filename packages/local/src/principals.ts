import { functionNameOf } from './function-name.ts';
import type { Properties } from './physical-names.ts';
import { statementsOf } from './policy.ts';
import { listAt, objectAt, textAt } from './properties.ts';
import { type Resource, resourcesOfType, type Template } from './template.ts';

/** A role of the template with every statement of its policies. */
export type Role = { readonly arn: string; readonly name: string; readonly statements: readonly Properties[] };

/** A function as the caller of AWS: `id` is its logical id and, locally, its access key; `name` its id in the construct tree. */
export type Principal = {
  readonly id: string;
  readonly name: string;
  readonly sessionArn: string;
  readonly role: Role;
};

/** Every role of the template, by ARN. Policies that AWS manages (logging) are left out: nothing here asks for them. */
export function rolesOf(template: Template): ReadonlyMap<string, Role> {
  const attached = resourcesOfType(template, 'AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy');
  return new Map(
    resourcesOfType(template, 'AWS::IAM::Role').map((role) => [role.arn, roleOf(role, attached)] as const),
  );
}

function roleOf(role: Resource, attached: readonly Resource[]): Role {
  const managed = new Set(listAt(role.properties, 'ManagedPolicyArns'));
  const own = (listAt(role.properties, 'Policies') as readonly Properties[]).map((policy) =>
    objectAt(policy, 'PolicyDocument'),
  );
  const given = attached.filter(({ properties, arn, ref }) => {
    const named = [...listAt(properties, 'Roles'), ...listAt(properties, 'RoleName')];
    return named.includes(role.ref) || managed.has(arn) || managed.has(ref);
  });
  const documents = [...own, ...given.map((policy) => objectAt(policy.properties, 'PolicyDocument'))];
  return { arn: role.arn, name: role.ref, statements: documents.flatMap(statementsOf) };
}

/** Every function of the template as a principal, by its logical id. Throws when a function's role is not in the template. */
export function principalsOf(template: Template): ReadonlyMap<string, Principal> {
  const roles = rolesOf(template);
  return new Map(
    resourcesOfType(template, 'AWS::Lambda::Function').map((found) => {
      const role = roles.get(textAt(found.properties, 'Role'));
      if (!role) throw new Error(`The function ${found.constructId} has a role that no template holds.`);
      const sessionArn = `arn:aws:sts::${found.account}:assumed-role/${role.name}/${found.ref}`;
      return [found.logicalId, { id: found.logicalId, name: functionNameOf(found), sessionArn, role }] as const;
    }),
  );
}
