import * as z from 'zod';
import { type Identity, personName } from '../case/sections.ts';
import { year } from '../time.ts';
import { askedUnder, birthYearOf, writtenUnder } from './name-keys.ts';
import { soundOf } from './name-sounds.ts';
import { nameWords } from './name-words.ts';
import { inOwnScript } from './own-script.ts';

/** Who is looked for: her whole name in her own script, in Latin letters or both, and her year of birth where it is known. */
export const soughtPerson = z.lazy(() =>
  z.strictObject({
    name: personName.refine(({ local, latin }) => local !== undefined || latin !== undefined, { message: 'no-name' }),
    birthYear: year.optional(),
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

/** The texts of the tags under which files of this person may lie. */
export function askedTexts(person: SoughtPerson): readonly string[] {
  return askedUnder(person.name, yearOf(person));
}

/** How near an opened name is to the one that was asked for; greater first, `edits` smaller first. */
export type Likeness = { readonly sameScript: boolean; readonly keys: number; readonly edits: number };

export function likenessOf(asked: SoughtPerson, { name }: Named): Likeness {
  const [own, other] = [asked.name.local, name.local].map((local) => (local === undefined ? '' : inOwnScript(local)));
  const theirs = new Set(writtenUnder(name, undefined));
  return {
    sameScript: own !== '' && own === other,
    keys: writtenUnder(asked.name, undefined).filter((text) => theirs.has(text)).length / 2,
    edits: editsBetween(heard(asked.name.latin), heard(name.latin)),
  };
}

/** The nearest first: her own letters, then how many keys are shared, then how few letters of the sound differ. */
export function nearerFirst(one: Likeness, other: Likeness): number {
  return Number(other.sameScript) - Number(one.sameScript) || other.keys - one.keys || one.edits - other.edits;
}

function heard(latin = ''): string {
  return nameWords(latin).map(soundOf).toSorted().join(' ');
}

/** Letters to put in, take out or change to make one word of the other (Levenshtein, 1965). */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, against] of [...other].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + Number(letter !== against)));
    row = next;
  }
  return row[other.length] ?? 0;
}
