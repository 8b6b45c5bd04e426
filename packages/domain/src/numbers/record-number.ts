import { checkLetterOf, checkLetters } from './check-letter.ts';

/**
 * What has a number that people say to each other, with the letter that it begins with: a file, a handover, a batch, an
 * organisation that works with victims. The letters' names do not rhyme.
 *
 * @internal for tests
 */
export const kindLetters = { case: 'F', handover: 'H', batch: 'B', provider: 'W' } as const;
export type NumberedKind = keyof typeof kindLetters;

const groups = /^([A-Z])([A-Z]{2})(\d{2})(\d{4,5})([A-Z])$/;

/** A number as it is kept and shown: `F-KH-26-0143-T`. */
export const numberPattern = new RegExp(
  `^[${Object.values(kindLetters).join('')}]-[A-Z]{2}-\\d{2}-\\d{4,5}-[${checkLetters}]$`,
);

/** What a number says: of what, by which country's desk it was given, in which year. */
export type Said = { readonly kind: NumberedKind; readonly country: string; readonly year: string };

/** A number from what it says and its four or five digits. */
export function numberFrom({ kind, country, year }: Said, digits: string): string {
  const letter = kindLetters[kind];
  return [letter, country, year, digits, checkLetterOf(`${letter}${country}${year}${digits}`)].join('-');
}

const noughts = { khmer: 0x17e0, thai: 0x0e50 } as const;

function plainDigit(sign: string): string {
  const code = sign.charCodeAt(0);
  const nought = Object.values(noughts).find((one) => code >= one && code < one + 10);
  return nought === undefined ? sign : String(code - nought);
}

/** What somebody typed or read out, as a number. `wrong-check-letter`: it has the shape of one, and a sign is wrong. */
export type Understood =
  | ({ readonly type: 'number'; readonly number: string } & Said)
  | { readonly type: 'wrong-check-letter' | 'not-a-number' };

/**
 * The number in what was typed: in Khmer, Thai or Latin digits, in small letters, with spaces, hyphens or dots, or
 * without.
 */
export function understoodNumber(typed: string): Understood {
  const signs = [...typed.normalize('NFKC')].map(plainDigit).join('');
  const found = groups.exec(signs.replaceAll(/[\s\p{Pd}\p{Cf}\u2212._/]/gu, '').toUpperCase());
  if (found === null) return { type: 'not-a-number' };
  const [, letter = '', country = '', year = '', digits = '', check] = found;
  const [kind] = (Object.keys(kindLetters) as NumberedKind[]).filter((one) => kindLetters[one] === letter);
  if (kind === undefined || checkLetterOf(`${letter}${country}${year}${digits}`) !== check)
    return { type: 'wrong-check-letter' };
  return { type: 'number', number: [letter, country, year, digits, check].join('-'), kind, country, year };
}
