import type * as z from 'zod';
import { day, moment, partialDate, year } from './dates.ts';
import { partsIn } from './schema-parts.ts';
import { daysAfter } from './time.ts';

/**
 * What a time in a body tells of. `done`: an act of ours, held to the moment of the entry and to its lateness. `past`:
 * what was before we came in (where the person lived, when somebody was trained), never ahead of the entry. `free`: a
 * plan or a limit, which may lie ahead. `born`: a birth. `stated`: the day for which somebody’s age was said. A
 * contradiction of these two to other dates is shown and never refused. How far each may lie from its entry says `beyond-reach.ts`.
 */
export type Tense = 'done' | 'past' | 'free' | 'born' | 'stated';

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
export const freeAt = tensed(moment, 'free');
export const freeYear = tensed(year, 'free');
export const bornOn = tensed(partialDate, 'born');
export const bornIn = tensed(year, 'born');
export const statedOn = tensed(day, 'stated');

/** What a field's time tells of; nothing of a field that is no time, or of one that nobody has thought about. */
export function tenseOf(schema: z.ZodType): Tense | undefined {
  return tenses.get(schema);
}

/** A time that a body tells: the first and the last moment it may mean. A day is meant as it runs in Cambodia. */
export type Told = { readonly tense: 'done' | 'past'; readonly from: string; readonly until: string };

/** What tells of what was, and is held to the moment of the entry. */
const heldTo: readonly Told['tense'][] = ['done', 'past'];

/** Every time in a body that tells of what was, wherever it stands in it. */
export function toldIn(schema: z.ZodType, value: unknown): readonly Told[] {
  if (value === undefined || value === null) return [];
  const tense = tenses.get(schema);
  if (tense === undefined) return partsIn(schema, value).flatMap(([one, part]) => toldIn(one, part));
  return heldTo.flatMap((one) => (one === tense ? [{ tense: one, ...spanOf(String(value)) }] : []));
}

function spanOf(value: string): { readonly from: string; readonly until: string } {
  if (value.includes('T')) return { from: value, until: value };
  return { from: startOf(value), until: startOf(daysAfter(value, 1)) };
}

function startOf(on: string): string {
  return new Date(`${on}T00:00:00+07:00`).toISOString();
}
