import type * as z from 'zod';
import { day, moment, partialDate } from './dates.ts';
import { daysAfter } from './time.ts';

/**
 * What a time in a body tells of. `done`: an act of ours, held to the moment of the entry and to its lateness. `past`:
 * what was before we came in (where the person lived, when somebody was trained), never ahead of the entry. `free`: a
 * plan or a limit, which may lie ahead, and what is only stated of a birth, where a contradiction is shown and never
 * refused.
 */
type Tense = 'done' | 'past' | 'free';

const tenses = new WeakMap<z.ZodType, Tense>();

function tensed<Schema extends z.ZodType>(schema: Schema, tense: Tense): Schema {
  const own = schema.clone() as Schema;
  tenses.set(own, tense);
  return own;
}

export const doneAt = tensed(moment, 'done');
export const doneOn = tensed(day, 'done');
export const pastAt = tensed(moment, 'past');
export const pastOn = tensed(day, 'past');
export const freeOn = tensed(day, 'free');
export const freeDate = tensed(partialDate, 'free');

/**
 * What a field's time tells of; nothing of a field that is no time, or of one that nobody has thought about. @internal
 * for tests
 */
export function tenseOf(schema: z.ZodType): Tense | undefined {
  return tenses.get(schema);
}

/** A time that a body tells: the first and the last moment it may mean. A day is meant as it runs in Cambodia. */
export type Told = { readonly tense: 'done' | 'past'; readonly from: string; readonly until: string };

type Def = {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
};

/** The schemas right inside a schema, each with the part of a value that it takes. */
function inside(schema: z.ZodType, value: unknown): readonly (readonly [z.ZodType, unknown])[] {
  const { innerType, element, options, shape } = schema.def as Def;
  // What a lazy schema stands for is made once, not at each look.
  const meant = schema.def.type === 'lazy' ? (schema as z.ZodLazy<z.ZodType>)._zod.innerType : innerType;
  const said = options?.find((one) => one.safeParse(value).success);
  const same = [meant, said].filter((one) => one !== undefined);
  const fields = Object.entries(shape ?? {}).map(
    ([name, one]) => [one, (value as Record<string, unknown>)[name]] as const,
  );
  const elements = element === undefined ? [] : (value as readonly unknown[]).map((one) => [element, one] as const);
  return [...same.map((one) => [one, value] as const), ...fields, ...elements];
}

/** Every time in a body that tells of what was, wherever it stands in it. */
export function toldIn(schema: z.ZodType, value: unknown): readonly Told[] {
  if (value === undefined || value === null) return [];
  const tense = tenses.get(schema);
  if (tense === undefined) return inside(schema, value).flatMap(([one, part]) => toldIn(one, part));
  return tense === 'free' ? [] : [{ tense, ...spanOf(String(value)) }];
}

function spanOf(value: string): { readonly from: string; readonly until: string } {
  if (value.includes('T')) return { from: value, until: value };
  return { from: startOf(value), until: startOf(daysAfter(value, 1)) };
}

function startOf(on: string): string {
  return new Date(`${on}T00:00:00+07:00`).toISOString();
}
