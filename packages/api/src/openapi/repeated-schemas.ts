import { canonical } from './canonical.ts';
import { type Found, nameAll } from './component-names.ts';
import type { JsonSchema } from './json-schema.ts';
import { type Place, type Visit, walkInside } from './schema-walk.ts';

/** Every schema of a part of the contract, as `visit` wants it. */
export type WalkAll = (visit: Visit) => void;

// A reference is about as long: a shorter schema says more where it stands.
const reference = 43;
// What a shared schema must save, in characters, to be worth a name.
const worthwhile = 60;

/** The names of the schemas that stand more than once, by their canonical text. `known` are named before. */
export function namesOfRepeated(walk: WalkAll, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, Found>();
  walk((schema, place) => {
    const text = canonical(schema);
    if (known.has(text)) return schema;
    return text.length < reference ? undefined : note(found, text, place) ? schema : undefined;
  });
  const repeated = [...found].filter(
    ([text, { times }]) => (times - 1) * (text.length - reference) - reference >= worthwhile,
  );
  return new Map([...known, ...nameAll(repeated, [...known.values()])]);
}

/** Whether it was there already: then what is inside it was counted too. */
function note(found: Map<string, Found>, text: string, { owner, word, within = owner }: Place): boolean {
  const before = found.get(text);
  const words = new Map(before?.words).set(word, (before?.words.get(word) ?? 0) + 1);
  const places = new Set(before?.places).add(`${within}-${word}`);
  found.set(text, { times: (before?.times ?? 0) + 1, owner: before?.owner ?? owner, words, places });
  return before !== undefined;
}

/** Puts a reference where a schema stands that has a name. */
export function referring(names: ReadonlyMap<string, string>): Visit {
  return (schema) => {
    const name = '$ref' in schema ? undefined : names.get(canonical(schema));
    return name === undefined ? undefined : { $ref: `#/components/schemas/${name}` };
  };
}

/** The schemas that have a name, each written once, with references inside. */
export function namedSchemas(names: ReadonlyMap<string, string>): Readonly<Record<string, JsonSchema>> {
  const visit = referring(names);
  const written = [...names].map(([text, name]) => {
    const schema = JSON.parse(text) as JsonSchema;
    return [name, walkInside(schema, { owner: name, word: name }, visit)];
  });
  return Object.fromEntries(written) as Record<string, JsonSchema>;
}
