import * as z from 'zod';
import { type Identity, personName } from '../case/sections.ts';
import { bornIn } from '../tense.ts';
import {
  type AskedKey,
  askedByKey,
  askedUnder,
  birthYearOf,
  isOfOwnScript,
  type WrittenKey,
  writtenByKey,
  writtenUnder,
} from './name-keys.ts';

/** Who is looked for: the whole name in the person’s own script, in Latin letters or both, and the year of birth where it is known. */
export const soughtPerson = z.lazy(() =>
  z.strictObject({
    name: personName.refine(({ local, latin }) => local !== undefined || latin !== undefined, { message: 'no-name' }),
    birthYear: bornIn.optional(),
  }),
);
export type SoughtPerson = z.infer<typeof soughtPerson>;

type Named = Pick<Identity, 'name' | 'age'>;

/** What somebody looked for is compared with: the same of an identity as of a question. */
export function soughtIn({ name, age }: Named): SoughtPerson {
  const born = birthYearOf(age);
  return { name, ...(born === undefined ? {} : { birthYear: String(born) }) };
}

function yearOf({ birthYear }: SoughtPerson): number | undefined {
  return birthYear === undefined ? undefined : Number(birthYear);
}

/** The texts of the tags a file is written under. */
export function tagTexts(person: SoughtPerson): readonly string[] {
  return writtenUnder(person.name, yearOf(person));
}

/** The same by the keys of the name. */
export function tagTextsByKey(person: SoughtPerson): readonly WrittenKey[] {
  return writtenByKey(person.name, yearOf(person));
}

/** The texts of the tags under which files of this person may lie, by the keys of the name. */
export function askedTextsByKey(person: SoughtPerson): readonly AskedKey[] {
  return askedByKey(person.name, yearOf(person));
}

/** The texts of the tags under which files of this person may lie. */
export function askedTexts(person: SoughtPerson): readonly string[] {
  return askedUnder(person.name, yearOf(person));
}

/**
 * Those of them that only the letters of the person’s own script give: a file under one of these bears the very name
 * that was written.
 */
export function ownScriptTexts(person: SoughtPerson): readonly string[] {
  return askedTexts(person).filter(isOfOwnScript);
}

/** By how many keys a name agrees with the one that was asked for, whatever the year. */
export function keysShared(asked: SoughtPerson, { name }: Named): number {
  const theirs = new Set(writtenUnder(name, undefined));
  return writtenUnder(asked.name, undefined).filter((text) => theirs.has(text)).length / 2;
}

/** How near a file is by the tags that it shares. */
export type Nearness = { readonly sameScript: boolean; readonly keys: number };

/** The nearest first: the own letters, then how many keys are shared. */
export function nearerFirst(one: Nearness, other: Nearness): number {
  return Number(other.sameScript) - Number(one.sameScript) || other.keys - one.keys;
}
