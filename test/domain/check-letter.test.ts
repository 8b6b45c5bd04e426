import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries } from '../../packages/domain/src/countries/countries.ts';
import { checkLetterOf, checkLetters } from '../../packages/domain/src/numbers/check-letter.ts';
import {
  kindLetters,
  type NumberedKind,
  numberFrom,
  numberPattern,
  understoodNumber,
} from '../../packages/domain/src/numbers/record-number.ts';
import { prove, runsOf } from '../proof/prove.ts';

const kinds = Object.keys(kindLetters) as NumberedKind[];
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const said = fc.record({ kind: fc.constantFrom(...kinds), country: fc.constantFrom(...countries), year: digits(2) });
const numbers = fc.tuple(said, fc.oneof(digits(4), digits(5))).map(([of, serial]) => numberFrom(of, serial));

/** Letters whose names sound alike on the telephone, in English. */
const alike = ['AJK', 'AH', 'BCDEGPTV', 'FSX', 'IY', 'MN', 'QU'];

const replaced = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at + by.length);
const placesOfDigits = (number: string) => [...number].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
const heard = (all: readonly string[]) => [...new Set(all.map((one) => understoodNumber(one).type))];

describe('a number that is said or typed wrongly', () => {
  test('is told by its check letter when one digit is another, whichever', () => {
    const oneWrong = (number: string) =>
      placesOfDigits(number).flatMap((at) =>
        [...'0123456789'].filter((other) => other !== number[at]).map((other) => replaced(number, at, other)),
      );
    const property = fc.property(numbers, (number) => heard(oneWrong(number)).join() === 'wrong-check-letter');
    prove('one-wrong-digit', runsOf(300), property);
  });

  test('is told when two digits that stand side by side have changed places, over the hyphen too', () => {
    const swaps = (number: string) => {
      const all = placesOfDigits(number);
      return all.slice(0, -1).flatMap((at, index) => {
        const next = all[index + 1] ?? 0;
        const [one = '', two = ''] = [number[at], number[next]];
        return one === two ? [] : [replaced(replaced(number, at, two), next, one)];
      });
    };
    const property = fc.property(numbers, (number) => !heard(swaps(number)).includes('number'));
    prove('two-digits-swapped', runsOf(500), property);
  });

  test('is told when the check letter is another, and when it is of another kind of thing or of another country', () => {
    const others = (number: string) => [
      ...[...checkLetters].map((letter) => replaced(number, number.length - 1, letter)),
      ...Object.values(kindLetters).map((letter) => replaced(number, 0, letter)),
      ...countries.map((country) => replaced(number, 2, country)),
    ];
    const property = fc.property(
      numbers,
      (number) => !heard(others(number).filter((one) => one !== number)).includes('number'),
    );
    prove('another-letter', runsOf(300), property);
  });
});

describe('the check letter', () => {
  test('is that of ISO/IEC 7064, MOD 11-2, as ORCID and ISNI have it', () => {
    // Published examples: 0000-0002-1825-0097, 0000-0001-5109-3700, 0000-0002-1694-233X.
    const value = (of: string) => checkLetters.indexOf(checkLetterOf(of));
    expect(value('000000021825009')).toBe(7);
    expect(value('000000015109370')).toBe(0);
    expect(value('000000021694233')).toBe(10);
  });

  test('is one of eleven letters of which no two sound alike, as no two letters of a kind do', () => {
    const letters = [[...checkLetters], Object.values(kindLetters)];
    expect(new Set(checkLetters).size).toBe(11);
    for (const group of alike)
      for (const some of letters)
        expect(some.filter((letter) => group.includes(letter)).length, group).toBeLessThanOrEqual(1);
    expect(checkLetters).not.toMatch(/[OI]/);
  });

  test('stands at the end of a number that is kept', () => {
    prove(
      'kept-numbers',
      runsOf(100),
      fc.property(numbers, (number) => numberPattern.test(number)),
    );
    expect('F-KH-26-0143-A').not.toMatch(numberPattern);
    expect('F-KH-26-143-T').not.toMatch(numberPattern);
  });
});
