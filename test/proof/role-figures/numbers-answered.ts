import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/run/root.ts';

type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};
type Reply = { readonly $ref?: string; readonly content?: Readonly<Record<string, { readonly schema: Schema }>> };
type Operation = { readonly operationId: string; readonly responses: Readonly<Record<string, Reply>> };

const contract = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

function resolved<One extends { readonly $ref?: string }>(one: One): One {
  if (one.$ref === undefined) return one;
  const steps = one.$ref.split('/').slice(1);
  const found = steps.reduce((at: unknown, step) => (at as Record<string, unknown>)[step], contract);
  return resolved(found as One);
}

/** Names under which numbers stand in what a schema allows; `*` for a map of numbers. */
function numbersIn(said: Schema, name: string): readonly string[] {
  const schema = resolved(said);
  const { type, properties = {}, items, additionalProperties, anyOf = [], oneOf = [], allOf = [] } = schema;
  const map = typeof additionalProperties === 'object' ? numbersIn(additionalProperties, '*') : [];
  return [
    ...(type === 'integer' || type === 'number' ? [name] : []),
    ...Object.entries(properties).flatMap(([of, one]) => numbersIn(one, of)),
    ...(items === undefined ? [] : numbersIn(items, name)),
    ...map,
    ...[...anyOf, ...oneOf, ...allOf].flatMap((one) => numbersIn(one, name)),
  ];
}

// How often something was written, and of which year it is, is told with everything.
const besides = ['version', 'year'];

/** Each operation that reads, or that answers a number, with the names of all numbers in its answers. */
export function numbersAnswered(): ReadonlyMap<string, readonly string[]> {
  const all = Object.values(contract.paths).flatMap((methods) => Object.entries(methods));
  const named = all.flatMap(([method, { operationId, responses = {} }]) => {
    const replies = Object.entries(responses).filter(([status]) => status.startsWith('2'));
    const schemas = replies.flatMap(([, reply]) => Object.values(resolved(reply).content ?? {}));
    const numbers = new Set(schemas.flatMap(({ schema }) => numbersIn(schema, '')));
    const found = [...numbers].filter((name) => !besides.includes(name)).toSorted();
    return method === 'get' || found.length > 0 ? [[operationId, found] as const] : [];
  });
  return new Map(named);
}
