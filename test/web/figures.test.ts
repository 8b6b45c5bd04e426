import { fc, test } from '@fast-check/vitest';
import { partialDate, year } from '@homeward/domain/dates';
import { expect } from 'vitest';
import { eraOf, latinDigits } from '../../packages/web/src/parts/figures.ts';
import { typed, typedFigures, typedNumber } from '../../packages/web/src/parts/form-data.ts';

/** The same figures in the digits of a script that begins at a code point. */
const inDigits = (figures: string, zero: number) =>
  figures.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const scripts = { latin: 0x30, khmer: 0x17e0, thai: 0x0e50 };
const script = fc.constantFrom(...Object.values(scripts));

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test.prop([fc.nat({ max: 999_999 }), script, fc.constantFrom('', ' ', '  ')])(
  'a number is the same in Latin, Khmer and Thai digits, whatever spaces stand around it',
  (number, zero, space) => {
    const data = formOf({ '/many': space + inDigits(String(number), zero) + space });
    expect(typedNumber(data, '/many')).toBe(number);
  },
);

test.prop([fc.string({ unit: 'binary' }), script])('figures change their digits and nothing else', (words, zero) => {
  const latin = latinDigits(words);
  expect(latin).toHaveLength(words.length);
  expect(latinDigits(latin)).toBe(latin);
  expect(latinDigits(inDigits(latin, zero))).toBe(latin);
  expect(latin.replaceAll(/\d/g, '')).toBe(words.replaceAll(/[\d០-៩๐-๙]/g, ''));
});

test.prop([fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^\d{7,10}$/), script])(
  'a telephone number keeps its zeros and its signs',
  (code, rest, zero) => {
    const number = `+${code} (0) ${rest}-00`;
    expect(typedFigures(formOf({ '/value': inDigits(number, zero) }), '/value')).toBe(number);
  },
);

test('words keep the digits that they were written in', () => {
  expect(typed(formOf({ '/place': 'ភូមិ ៣' }), '/place')).toBe('ភូមិ ៣');
});

test.prop([fc.integer({ min: 2443, max: 2643 }), script])(
  'a year of the Buddhist Era is offered in ours, 543 less, and the law takes what is offered',
  (buddhist, zero) => {
    const era = eraOf(inDigits(String(buddhist), zero));
    expect(era).toEqual({ typed: String(buddhist), year: String(buddhist - 543) });
    expect(year.safeParse(era?.year).success).toBe(true);
    expect(year.safeParse(String(buddhist)).error?.issues[0]?.message).toBe('buddhist-era');
  },
);

test.prop([fc.oneof(fc.integer({ min: 0, max: 2442 }), fc.integer({ min: 2644, max: 9_999_999 })), script])(
  'nothing is offered for any other number',
  (other, zero) => {
    expect(eraOf(inDigits(String(other), zero))).toBeUndefined();
  },
);

test.prop([
  fc.integer({ min: 1900, max: 2100 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
  script,
])(
  'a day of three boxes is as much as is known of it, in any digits, and never moved to another era',
  (theYear, month, day, zero) => {
    const boxes = (parts: readonly (number | '')[]) =>
      formOf(
        Object.fromEntries(
          ['y', 'm', 'd'].map((part, index) => [`/on#${part}`, inDigits(String(parts[index] ?? ''), zero)]),
        ),
      );
    const said = [[theYear], [theYear, month], [theYear, month, day]].map((parts) => typed(boxes(parts), '/on'));
    for (const one of said) expect(partialDate.safeParse(one).success).toBe(true);
    expect(said[2]?.split('-').map(Number)).toEqual([theYear, month, day]);
    expect(typed(boxes([theYear + 543, month, day]), '/on')?.slice(0, 4)).toBe(String(theYear + 543));
    expect(typed(boxes(['', '', '']), '/on')).toBeUndefined();
  },
);
