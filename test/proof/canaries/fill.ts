import type { Route } from '@homeward/api/route';
import * as z from 'zod';

/** As much of JSON Schema as the bodies of the operations use. */
type Schema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  /** What it names, where it is no word: a file. */
  readonly is?: string;
};

type Put = { readonly mint: (field: string) => string; readonly room: number };
type Line = Readonly<Record<string, unknown>>;

const schemas = new Map<string, Schema>();

export function schemaOf({ operationId, body }: Route): Schema | undefined {
  if (body === undefined) return undefined;
  const known = schemas.get(operationId);
  const made = known ?? (z.toJSONSchema(body, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema);
  schemas.set(operationId, made);
  return made;
}

/** Words that a person types: neither a code of a list, nor an id, a date or a number. The shortest of them hold forty signs. */
function isFree({ type, pattern, format, enum: listed, const: only, is, maxLength = 0 }: Schema): boolean {
  return type === 'string' && [pattern, format, listed, only, is].every((one) => one === undefined) && maxLength >= 60;
}

const offices = [
  'contacts',
  'gates',
  'seats',
  'memoranda',
  'capabilities',
  'providers',
  'observations',
  'organisations',
];
const states = ['plans', 'meetings', 'disputes', 'recommendations', 'joint-work'];

/** What is written of an office, of a gate or between states is nobody's, and there to be read; what is looked for by a number is a number. */
export function isOfAPerson({ path }: Route): boolean {
  return ![...offices, ...states, 'numbers'].includes(path.split('/')[1] ?? '');
}

const branchesOf = ({ anyOf, oneOf }: Schema): readonly Schema[] | undefined => anyOf ?? oneOf;

/** Every field of a body that takes words as they are typed, as a path into it. */
export function freeFields(schema: Schema, at = ''): readonly string[] {
  if (isFree(schema)) return [at];
  return [
    ...(branchesOf(schema) ?? []).flatMap((one) => freeFields(one, at)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => freeFields(one, `${at}/${name}`)),
    ...(schema.items === undefined ? [] : freeFields(schema.items, `${at}/0`)),
  ];
}

function fits(schema: Schema, value: unknown): boolean {
  if (schema.const !== undefined) return value === schema.const;
  if (schema.enum !== undefined) return schema.enum.includes(value);
  if (schema.type !== 'object') return true;
  const said = (value ?? {}) as Line;
  const known = Object.entries(schema.properties ?? {});
  return (
    (schema.required ?? []).every((name) => name in said) &&
    Object.keys(said).every((name) => known.some(([one]) => one === name)) &&
    known.every(([name, one]) => !(name in said) || fits(one, said[name]))
  );
}

function filledObject(schema: Schema, value: unknown, at: string, put: Put): unknown {
  const said = (value ?? {}) as Line;
  const added = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => {
    const made = freeFields(one).length === 0 ? undefined : filled(one, said[name], `${at}/${name}`, put);
    return made === undefined ? [] : [[name, made] as const];
  });
  const whole = { ...said, ...Object.fromEntries(added) };
  return (schema.required ?? []).every((name) => name in whole) ? whole : value;
}

function filledArray({ items = {}, maxItems = 1 }: Schema, value: unknown, at: string, put: Put): unknown {
  const said = (value ?? []) as readonly unknown[];
  const more = isFree(items) ? Math.min(maxItems, put.room) : 1;
  const all = [...said, ...Array.from({ length: Math.max(0, more - said.length) }, () => undefined)];
  const made = all.map((one) => filled(items, one, `${at}/0`, put)).filter((one) => one !== undefined);
  return made.length === 0 ? value : made;
}

/** The body with a word of the mint in every field that takes free words, also in those it left out. */
export function filled(schema: Schema, value: unknown, at: string, put: Put): unknown {
  // A sentence keeps its words: some have to have a length.
  if (isFree(schema)) return typeof value === 'string' && value.length > 20 ? `${value} ${put.mint(at)}` : put.mint(at);
  const branches = branchesOf(schema);
  if (branches !== undefined) {
    const branch = branches.find((one) => fits(one, value));
    return branch === undefined ? value : filled(branch, value, at, put);
  }
  if (schema.type === 'object') return filledObject(schema, value, at, put);
  if (schema.type === 'array') return filledArray(schema, value, at, put);
  return value;
}

/** An object's schema with some of its fields only, each changed. */
function partOf(
  schema: Schema,
  names: readonly string[],
  change: (one: Schema, name: string) => Schema = (one) => one,
): Schema {
  const kept = Object.entries(schema.properties ?? {}).filter(([name]) => names.includes(name));
  return { ...schema, properties: Object.fromEntries(kept.map(([name, one]) => [name, change(one, name)])) };
}

/**
 * The schema with no other sections than a body names, and in those that have words already no other fields: who sends an answer may
 * not write everything.
 */
export function withItsSections(schema: Schema, body: unknown): Schema {
  const { sections = {} } = body as { readonly sections?: Readonly<Record<string, object>> };
  const isWritten = (name: string) => JSON.stringify(sections[name]).includes('Invented');
  const fields = (one: Schema, name: string) =>
    isWritten(name) ? partOf(one, Object.keys(sections[name] ?? {})) : one;
  const all = schema.properties?.['sections'] ?? {};
  return { ...schema, properties: { ...schema.properties, sections: partOf(all, Object.keys(sections), fields) } };
}
