import { type Reference, referencesIn } from './intrinsic.ts';
import { checkProperties } from './property-check.ts';
import type { Schema } from './schema.ts';
import type { Resource, Template, Templates } from './templates.ts';

/** What was held against the registry, and what did not fit, a sentence each. */
export type SchemaFigures = {
  readonly resources: number;
  readonly properties: number;
  /** Resources of types that only their makers know: nothing of theirs could be checked. */
  readonly custom: readonly string[];
  readonly findings: readonly string[];
};

const customTypes = /^Custom::|^AWS::CloudFormation::CustomResource$/;
const parts = new Set([
  'Type',
  'Properties',
  'Metadata',
  'DependsOn',
  'Condition',
  'CreationPolicy',
  'DeletionPolicy',
  'UpdatePolicy',
  'UpdateReplacePolicy',
]);
/** A replaced resource was created long ago: `RetainExceptOnCreate` says nothing about it. */
const ends = {
  DeletionPolicy: ['Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot'],
  UpdateReplacePolicy: ['Delete', 'Retain', 'Snapshot'],
};

/** Holds every resource of every template against the registry: its type, its properties however deep, and what it refers to. */
export function checkSchema(templates: Templates, schema: Schema): SchemaFigures {
  const checked = Object.entries(templates).flatMap(([stack, template]) => [
    ...Object.entries(template.Resources).map(([id, one]) => checkResource(schema, template, `${stack}/${id}`, one)),
    said(`${stack}, outputs`, references(schema, template, template.Outputs ?? {})),
  ]);
  const sum = (of: (one: SchemaFigures) => number) => checked.reduce((all, one) => all + of(one), 0);
  return {
    resources: sum(({ resources }) => resources),
    properties: sum(({ properties }) => properties),
    custom: checked.flatMap(({ custom }) => custom),
    findings: checked.flatMap(({ findings }) => findings),
  };
}

function said(place: string, findings: readonly string[]): SchemaFigures {
  return { resources: 0, properties: 0, custom: [], findings: findings.map((one) => `${place}: ${one}`) };
}

function checkResource(schema: Schema, template: Template, id: string, resource: Resource): SchemaFigures {
  const place = `${id} (${resource.Type})`;
  const beside = [...around(resource), ...references(schema, template, resource)];
  // The registry lists `CustomResource` too, but not what its maker asks for.
  if (customTypes.test(resource.Type)) return { ...said(place, beside), resources: 1, custom: [place] };
  const known = schema.resource(resource.Type);
  if (known === undefined) return { ...said(place, [...beside, 'the registry knows no such type']), resources: 1 };
  const { properties, findings } = checkProperties(schema, known.properties, resource.Properties ?? {});
  return { ...said(place, [...beside, ...findings]), resources: 1, properties };
}

/** What stands beside the properties. */
function around(resource: Resource): readonly string[] {
  const unknown = Object.keys(resource).filter((part) => !parts.has(part));
  const wrong = Object.entries(ends).flatMap(([part, allowed]) => {
    const value = resource[part as keyof typeof ends];
    return value === undefined || allowed.includes(value)
      ? []
      : [`${part} is ${value}, not one of ${allowed.join(', ')}`];
  });
  return [...unknown.map((part) => `${part} is no part of a resource`), ...wrong];
}

function references(schema: Schema, template: Template, value: object): readonly string[] {
  const dependsOn = 'DependsOn' in value ? [value.DependsOn].flat().map((to): Reference => ({ to: String(to) })) : [];
  return [...dependsOn, ...referencesIn(value)].flatMap(({ to, attribute }) => {
    if (attribute === undefined && (to.startsWith('AWS::') || to in (template.Parameters ?? {}))) return [];
    const target = template.Resources[to];
    if (target === undefined) return [`refers to ${to}, which the template does not hold`];
    const known = schema.resource(target.Type)?.attributes;
    if (attribute === undefined || known === undefined || attribute in known) return [];
    return [`asks ${to} (${target.Type}) for ${attribute}, which it does not have`];
  });
}
