import { nameKeys } from '@homeward/domain/people/name-keys';
import { isLatin, nameWords } from '@homeward/domain/people/name-words';
import { inOwnScript } from '@homeward/domain/people/own-script';
import { provincesNamed } from '@homeward/domain/settings/provinces';
import { latinDigits } from '../parts/figures.ts';

/** A place that may be meant, with the places that it lies in. */
export type Found = {
  readonly code: string;
  readonly khmer: string;
  readonly latin: string;
  /** How it is written down: itself and what it lies in, in both scripts. */
  readonly words: string;
  /** What it lies in, in either script. */
  readonly above: { readonly khmer: string; readonly latin: string };
};

export type Finder = {
  readonly find: (said: string) => readonly Found[];
  readonly at: (code: string) => Found | undefined;
};

type Row = readonly string[];
type Known = Found & { readonly own: string; readonly spelt: string; readonly keys: () => readonly string[] };

const most = 6;
const longest = 200;
const joined = 'joined ';

/** A Khmer name by what is read of it: subscript da and ta look the same. */
function own(khmer: string): string {
  return inOwnScript(khmer).replaceAll('\u17d2\u178a', '\u17d2\u178f');
}

/** A place and what it lies in, the smallest first; a name that stands twice in a row is said once. */
function chainOf(code: string, names: ReadonlyMap<string, string>): readonly string[] {
  const codes = [8, 6, 4, 2].filter((digits) => digits <= code.length).map((digits) => code.slice(0, digits));
  const chain = codes.map((one) => names.get(one) ?? '').filter((name) => name !== '');
  return chain.filter((name, at) => name !== chain[at - 1]);
}

function written(khmer: readonly string[], latin: readonly string[]): string {
  const [own, other] = [khmer.join(', '), latin.join(', ')];
  const both = `${own} (${other})`;
  return both.length > longest ? own : both;
}

function keysOf(latin: string): readonly string[] {
  return nameKeys({ latin }).filter((key) => !key.startsWith('rough '));
}

/** How well a place answers to what was said, the smaller the better; `undefined`: not at all. */
function fits(place: Known, said: Said): number | undefined {
  if (said.digits !== undefined) return place.code.startsWith(said.digits) ? place.code.length : undefined;
  if (said.own !== undefined) return standing(place.own, said.own);
  const spelt = standing(place.spelt, said.spelt);
  if (spelt !== undefined && spelt < 2) return spelt;
  if (said.keys.some((key) => place.keys().includes(key))) return 2;
  return spelt ?? (soundsBegun(place, said) ? 4 : undefined);
}

/** The whole name, its beginning, or somewhere in it. */
function standing(name: string, said: string): number | undefined {
  if (said === '' || !name.includes(said)) return undefined;
  return name === said ? 0 : name.startsWith(said) ? 1 : 3;
}

/** Whether a name begins as what was said so far sounds, once enough of it was said. */
function soundsBegun(place: Known, { keys }: Said): boolean {
  return keys.some(
    (key) =>
      key.length >= joined.length + 3 && key.startsWith(joined) && place.keys().some((one) => one.startsWith(key)),
  );
}

type Said = {
  readonly digits?: string;
  readonly own?: string;
  readonly spelt: string;
  readonly keys: readonly string[];
};

function heard(text: string): Said {
  const digits = latinDigits(text.trim());
  if (/^\d{1,8}$/.test(digits)) return { digits, spelt: '', keys: [] };
  if (!isLatin(text)) return { own: own(text), spelt: '', keys: [] };
  return { spelt: nameWords(text).join(''), keys: keysOf(text) };
}

/** What finds places by letters of either script, by how they sound in Latin spelling, or by their code. */
export function finderOf(rows: readonly Row[]): Finder {
  const all: readonly Row[] = [...provincesNamed(), ...rows];
  const khmerOf = new Map(all.map(([code = '', khmer = '']) => [code, khmer]));
  const latinOf = new Map(all.map(([code = '', , latin = '']) => [code, latin]));
  const places = all.map(([code = '', khmer = '', latin = '']): Known => {
    const [chain, spelling] = [chainOf(code, khmerOf), chainOf(code, latinOf)];
    let keys: readonly string[] | undefined;
    const keysHere = () => {
      keys = keys ?? (latin === '' ? [] : keysOf(latin));
      return keys;
    };
    return {
      code,
      khmer,
      latin,
      words: written(chain, spelling),
      above: { khmer: chain.slice(1).join(', '), latin: spelling.slice(1).join(', ') },
      own: own(khmer),
      spelt: nameWords(latin).join(''),
      keys: keysHere,
    };
  });
  const byCode = new Map(places.map((place) => [place.code, place]));
  return {
    at: (code) => byCode.get(code),
    find(text) {
      const said = heard(text);
      return places
        .flatMap((place) => {
          const rank = fits(place, said);
          return rank === undefined ? [] : [{ place, rank }];
        })
        .toSorted((one, other) => one.rank - other.rank || one.place.code.length - other.place.code.length)
        .slice(0, most)
        .map(({ place }) => place);
    },
  };
}
