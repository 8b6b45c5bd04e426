import { isIntrinsic } from './intrinsic.ts';
import type { Properties, PropertyType, Schema } from './schema.ts';

/** How many properties were looked at, nested ones too, and what is wrong with them by their path. */
type Checked = { readonly properties: number; readonly findings: readonly string[] };

const nothing: Checked = { properties: 0, findings: [] };

function all(parts: readonly Checked[]): Checked {
  return {
    properties: parts.reduce((sum, { properties }) => sum + properties, 0),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

/** Holds an object against what the registry says of it: each property known and of its type, none missing that must be there. */
export function checkProperties(schema: Schema, known: Properties, given: object, path = ''): Checked {
  const set = Object.entries(given).map(([name, value]) => {
    const at = `${path}${name}`;
    const property = Object.hasOwn(known, name) ? known[name] : undefined;
    const one: Checked = { properties: 1, findings: property ? [] : [`${at} is no property of it`] };
    return property ? all([one, checkValue(schema, property.type, value, at)]) : one;
  });
  const missing = Object.entries(known)
    .filter(([name, { required }]) => required === true && !Object.hasOwn(given, name))
    .map(([name]) => `${path}${name} is missing`);
  return all([...set, { properties: 0, findings: missing }]);
}

/** Holds one value against its type; what only a deployment works out may become anything. */
function checkValue(schema: Schema, type: PropertyType, value: unknown, at: string): Checked {
  if (isIntrinsic(value)) return checkBranches(schema, type, value, at);
  switch (type.type) {
    case 'array':
      if (!Array.isArray(value)) return wrong(at, type, value);
      return all(value.map((one, index) => checkValue(schema, type.element, one, `${at}[${index}]`)));
    case 'map':
      if (!isObject(value)) return wrong(at, type, value);
      return all(Object.entries(value).map(([key, one]) => checkValue(schema, type.element, one, `${at}.${key}`)));
    case 'ref':
      return checkDefinition(schema, type.reference.$ref, value, at);
    case 'tag':
      return isObject(value) ? checkProperties(schema, tag, value, `${at}.`) : wrong(at, type, value);
    case 'union':
      return checkUnion(schema, type.types, value, at);
    case 'json':
      return isObject(value) || Array.isArray(value) || typeof value === 'string' ? nothing : wrong(at, type, value);
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'date-time':
      return checkScalar(type, value, at);
  }
}

const tag: Properties = {
  Key: { type: { type: 'string' }, required: true },
  Value: { type: { type: 'string' }, required: true },
};

/** `Fn::If` gives one of two values, each of which must fit; `AWS::NoValue` takes the property away. */
function checkBranches(
  schema: Schema,
  type: PropertyType,
  value: Readonly<Record<string, unknown>>,
  at: string,
): Checked {
  const branches = value['Fn::If'];
  if (!Array.isArray(branches)) return nothing;
  return all(branches.slice(1).map((branch) => checkValue(schema, type, branch, at)));
}

function checkDefinition(schema: Schema, id: string, value: unknown, at: string): Checked {
  const definition = schema.definition(id);
  if (definition === undefined) return { properties: 0, findings: [`${at}: the registry lost its definition ${id}`] };
  if (!isObject(value)) return { properties: 0, findings: [`${at} is ${kindOf(value)}, not ${definition.name}`] };
  return checkProperties(schema, definition.properties, value, `${at}.`);
}

/** One of several types; what is said of a value that fits none is what the one that it fits best says. */
function checkUnion(schema: Schema, types: readonly PropertyType[], value: unknown, at: string): Checked {
  const tried = types.map((type) => checkValue(schema, type, value, at));
  const [best] = tried.toSorted((a, b) => a.findings.length - b.findings.length);
  return best ?? nothing;
}

type Scalar = Extract<PropertyType, { readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date-time' }>;

const isOfType: Readonly<Record<Scalar['type'], (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  'date-time': (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
};

function checkScalar(type: Scalar, value: unknown, at: string): Checked {
  if (!isOfType[type.type](value)) return wrong(at, type, value);
  const allowed = 'allowedValues' in type ? type.allowedValues : undefined;
  if (allowed === undefined || allowed.includes(value as string | number)) return nothing;
  return { properties: 0, findings: [`${at} is ${JSON.stringify(value)}, not one of ${allowed.join(', ')}`] };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'nothing';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function wrong(at: string, { type }: PropertyType, value: unknown): Checked {
  return { properties: 0, findings: [`${at} is ${kindOf(value)}, not ${names[type] ?? `a ${type}`}`] };
}

const names: Readonly<Record<string, string>> = { array: 'a list', integer: 'a whole number', json: 'an object' };
