import type { StatedAge } from '../case/sections.ts';
import { consonants, roughly, soundOf, withVowels } from './name-sounds.ts';
import { isLatin, nameWords } from './name-words.ts';
import { inOwnScript } from './own-script.ts';

/** A whole name, as a record keeps it. */
export type FullName = { readonly local?: string | undefined; readonly latin?: string | undefined };

const ownScript = 'own ';
const fewConsonants = 3;
const fewRoughConsonants = 5;

/**
 * The keys of a FULL name: in its own script, and as three consonant skeletons of its Latin letters, because one reaches only four
 * spellings in five. `joined`: in the order written, wherever the spaces stand (Sen Chey, Senchey). `apart`: the same parts in any
 * order, surname first or last. `rough`: in any order, with weak members of clusters unheard. Names of few consonants are told
 * apart by their vowels too. No key is of a surname alone: every part of the name is in each of them.
 */
export function nameKeys({ local, latin }: FullName): readonly string[] {
  const own = local === undefined ? '' : inOwnScript(local);
  const spelt = [latin, local].filter((text) => text !== undefined && isLatin(text)) as readonly string[];
  return [...new Set([...(own === '' ? [] : [`${ownScript}${own}`]), ...spelt.flatMap(skeletons)])];
}

/** Whether a text is of the letters of somebody's own script. */
export function isOfOwnScript(text: string): boolean {
  return text.startsWith(ownScript);
}

function skeletons(latin: string): readonly string[] {
  const heard = nameWords(latin).map(soundOf);
  if (heard.length === 0) return [];
  const rough = heard.map(roughly);
  const parts = shaped(heard, fewConsonants);
  return [
    ...(isOfOnePart(parts.join(''), heard) ? [] : [`joined ${parts.join('')}`]),
    `apart ${anyOrder(parts)}`,
    `rough ${anyOrder(shaped(rough, fewRoughConsonants))}`,
  ];
}

/** Whether a name that is heard as one word sounds like its first or last part alone (A Ajk, Ajk): such a key would be of a part. */
function isOfOnePart(joined: string, heard: readonly string[]): boolean {
  return (
    heard.length > 1 &&
    [heard.slice(0, 1), heard.slice(-1)].some((one) => shaped(one, fewConsonants).join('') === joined)
  );
}

function shaped(heard: readonly string[], few: number): readonly string[] {
  const skeleton = heard.map(consonants);
  return skeleton.join('').length < few ? heard.map(withVowels) : skeleton;
}

function anyOrder(parts: readonly string[]): string {
  return parts.toSorted().join(' ');
}

/** The two tags a case is written under for one key of its name: with its birth year, or `unknown` without one, and with any. */
export type WrittenKey = { readonly born: string; readonly any: string };

/** Two a key instead of four: the year before and the year after are asked for, not stored. */
export function writtenByKey(name: FullName, birthYear: number | undefined): readonly WrittenKey[] {
  return nameKeys(name).map((key) => ({ born: `${key} | ${birthYear ?? 'unknown'}`, any: `${key} | any` }));
}

/** The texts of the tags a case is written under. */
export function writtenUnder(name: FullName, birthYear: number | undefined): readonly string[] {
  return writtenByKey(name, birthYear).flatMap(({ born, any }) => [born, any]);
}

/** The tags of one key under which somebody is looked for, beside the one under which all files of that key lie. */
export type AskedKey = { readonly asked: readonly string[]; readonly any: string };

/** Born within a year of the one said, or of an unknown year; without a year anybody. */
export function askedByKey(name: FullName, birthYear: number | undefined): readonly AskedKey[] {
  const years = birthYear === undefined ? ['any'] : [birthYear - 1, birthYear, birthYear + 1, 'unknown'];
  return nameKeys(name).map((key) => ({ asked: years.map((year) => `${key} | ${year}`), any: `${key} | any` }));
}

/** The texts of the tags under which somebody is looked for. */
export function askedUnder(name: FullName, birthYear: number | undefined): readonly string[] {
  return askedByKey(name, birthYear).flatMap(({ asked }) => asked);
}

/** The year somebody was born in, where it is said: an estimate or a range of ages is none. */
export function birthYearOf(age: StatedAge): number | undefined {
  return 'birth' in age && !age.estimated ? Number(age.birth.slice(0, 4)) : undefined;
}
