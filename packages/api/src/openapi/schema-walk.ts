import type { JsonSchema } from './json-schema.ts';

/** Where a schema stands: the operation or component that holds it, the word it goes by there, and the word of what it is a part of. */
export type Place = { readonly owner: string; readonly word: string; readonly within?: string };

/** Told of every schema, outermost first. What it answers takes the schema's place; nothing: look inside. */
export type Visit = (schema: JsonSchema, place: Place) => JsonSchema | undefined;

const ofNames = new Set(['properties', 'patternProperties', '$defs']);
const ofMany = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);
const ofOne = new Set(['additionalProperties', 'propertyNames', 'not', 'contains']);

/** A schema with every schema inside it, itself included, as `visit` wants it. */
export function walkSchema(schema: JsonSchema, place: Place, visit: Visit): JsonSchema {
  return visit(schema, place) ?? walkInside(schema, place, visit);
}

/** As `walkSchema`, but the schema itself stays. */
export function walkInside(schema: JsonSchema, place: Place, visit: Visit): JsonSchema {
  const inside = Object.entries(schema).map(([keyword, value]) => [keyword, walkKeyword(keyword, value, place, visit)]);
  return Object.fromEntries(inside) as JsonSchema;
}

function walkKeyword(keyword: string, value: unknown, place: Place, visit: Visit): unknown {
  const { owner, word } = place;
  const step = (one: unknown, next: string, within = place.within) =>
    isSchema(one) ? walkSchema(one, { owner, word: next, ...(within === undefined ? {} : { within }) }, visit) : one;
  if (ofNames.has(keyword) && isSchema(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, step(one, name, word)]));
  if (ofMany.has(keyword) && Array.isArray(value)) return value.map((one) => step(one, `${word}-option`));
  if (keyword === 'items') return step(value, singular(word));
  if (ofOne.has(keyword)) return step(value, singular(word));
  return value;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function singular(word: string): string {
  if (word === 'crises') return 'crisis';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : `${word}-item`;
}
