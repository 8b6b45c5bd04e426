import { isOver, type Limit, limits } from './limits.ts';
import type { Properties } from './physical-names.ts';
import { listAt, objectAt } from './properties.ts';
import { type Resource, resourcesOfType, type Template } from './template.ts';

/** A thing of a template and how much it has of what a limit is on. */
type Measured = { readonly thing: string; readonly limit: Limit; readonly given: number };

/** Throws one sentence for all that AWS would refuse when the stacks are deployed: a cloud that could not stand does not start here. */
export function holdTemplate(template: Template): void {
  const over = measuredOf(template).filter(({ limit, given }) => isOver(limit, given));
  if (over.length === 0) return;
  const said = over.map(({ thing, limit: { service, on, most, unit }, given }) => {
    return `${thing} has ${given} ${unit}, where ${service} takes ${most} (${on})`;
  });
  throw new Error(`AWS would refuse these stacks: ${said.join('; ')}.`);
}

function measuredOf(template: Template): readonly Measured[] {
  const of = (type: string, measure: (resource: Resource) => readonly Omit<Measured, 'thing'>[]) =>
    resourcesOfType(template, type).flatMap((resource) =>
      measure(resource).map((one) => ({ thing: resource.constructId, ...one })),
    );
  return [
    ...of('AWS::KMS::Key', ({ properties }) => [{ limit: limits.keyPolicy, given: bytes(properties['KeyPolicy']) }]),
    ...of('AWS::S3::BucketPolicy', ({ properties }) => [
      { limit: limits.bucketPolicy, given: bytes(properties['PolicyDocument']) },
    ]),
    ...of('AWS::IAM::ManagedPolicy', ({ properties }) => [
      { limit: limits.managedPolicy, given: characters(properties['PolicyDocument']) },
    ]),
    ...of('AWS::IAM::Role', ofRole(template)),
    ...of('AWS::Lambda::Function', ({ properties }) => [
      { limit: limits.variables, given: bytes(objectAt(properties, 'Environment')['Variables'] ?? {}) },
    ]),
    ...of('AWS::DynamoDB::GlobalTable', ofTable),
  ];
}

/** The policies that AWS counts together, those that stand in the role and those that are attached to it by name. */
function ofRole(template: Template) {
  return ({ properties, ref }: Resource) => {
    const own = (listAt(properties, 'Policies') as readonly Properties[]).map((one) => one['PolicyDocument']);
    const attached = resourcesOfType(template, 'AWS::IAM::Policy').filter((one) =>
      listAt(one.properties, 'Roles').includes(ref),
    );
    const documents = [...own, ...attached.map((one) => one.properties['PolicyDocument'])];
    return [
      { limit: limits.inlinePolicies, given: documents.reduce((sum: number, one) => sum + characters(one), 0) },
      { limit: limits.trustPolicy, given: characters(properties['AssumeRolePolicyDocument']) },
      { limit: limits.roleTags, given: listAt(properties, 'Tags').length },
    ];
  };
}

function ofTable({ properties }: Resource): readonly Omit<Measured, 'thing'>[] {
  const indexes = listAt(properties, 'GlobalSecondaryIndexes') as readonly Properties[];
  const named = indexes.reduce((sum, one) => sum + listAt(objectAt(one, 'Projection'), 'NonKeyAttributes').length, 0);
  return [
    { limit: limits.indexes, given: indexes.length },
    { limit: limits.projected, given: named },
  ];
}

function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value ?? {}));
}

/** White space does not count; what stands here has none. */
function characters(value: unknown): number {
  return JSON.stringify(value ?? {}).length;
}
