import { fc, test } from '@fast-check/vitest';
import { askedUnder, birthYearOf, nameKeys, writtenUnder } from '@homeward/domain/people/name-keys';
import { describe, expect } from 'vitest';

type Name = Parameters<typeof nameKeys>[0];

function finds(asked: Name, written: Name, [askedYear, writtenYear]: readonly (number | undefined)[] = []): boolean {
  const tags = writtenUnder(written, writtenYear);
  return askedUnder(asked, askedYear).some((tag) => tags.includes(tag));
}

// Invented names, each as two offices might spell it.
const spellings: readonly (readonly [string, string])[] = [
  ['Sok Dara', 'Dara Sokh'],
  ['Chea Sophea', 'Jea Sopheah'],
  ['Keo Bopha', 'Kaev Bobpha'],
  ['Meas Sreymom', 'Mas Srey Mom'],
  ['Heng Vuthy', 'Heang Wuthy'],
  ['Sovannarith Kim', 'Kim Sovanarit'],
  ['Somchai Jaidee', 'Jaidi Somchay'],
  ['Kittiphong Suwannarat', 'Kitipong Suvanarat'],
  ['Phornthip Wichian', 'Porntip Vichien'],
  ['Nguyễn Thị Hòa', 'NGUYEN THI HOA'],
  ['Đặng Văn Đức', 'Duc Dang Van'],
  ['Mohd Aziz bin Abdul', 'Muhammad Azis Abdul'],
  ['Sharifah Aini', 'Syarifah Aini binti'],
];

describe('the same name in another spelling', () => {
  test.each(spellings)('%s is found as %s, and the other way round', (one, other) => {
    expect([finds({ latin: one }, { latin: other }), finds({ latin: other }, { latin: one })]).toEqual([true, true]);
  });

  test('one person written in four scripts is found by what two of them share', () => {
    const written = { local: 'សុខ ដារ៉ា', latin: 'Sok Dara' };
    const asked = [
      { local: 'สุข ดารา', latin: 'Suk Dara' },
      { local: 'Sốc Đa Ra', latin: 'Sok Da Ra' },
      { latin: 'DARA BINTI SOKH' },
    ];
    expect(asked.map((name) => finds(name, written))).toEqual([true, true, true]);
    expect(finds({ local: 'សុខ\u200bដារ៉ា' }, written)).toBe(true);
  });

  test('names of other consonants, or of fewer parts, are not taken for one another', () => {
    const others = ['Chan Dara', 'Sok', 'Dara', 'Sok Dara Vanna', 'Sok Bopha'];
    expect(others.filter((name) => finds({ latin: name }, { latin: 'Sok Dara' }))).toEqual([]);
  });
});

describe('the own script', () => {
  const same = (one: string, other: string) => finds({ local: one }, { local: other });

  test('what readers cannot see makes no other name: zero width, spaces, decomposed letters, the order of subscripts, digits', () => {
    expect(same('សុខ ដារ៉ា', 'សុខ\u200bដារ៉ា')).toBe(true);
    expect(same('ស្រ្តី', 'ស្ត្រី')).toBe(true);
    expect(same('คำ ใจดี', 'คํา ใจดี')).toBe(true);
    expect(same('Trần Thị Xuân', 'Trần Thị Xuân'.normalize('NFD'))).toBe(true);
    expect(same('ភូមិ ៣', 'ភូមិ ๓')).toBe(true);
  });

  test('a form of address is no part of it, with or without a space', () => {
    expect(same('นางสาวสมหญิง ใจดี', 'สมหญิง ใจดี')).toBe(true);
    expect(same('លោក សុខ ដារ៉ា', 'សុខ ដារ៉ា')).toBe(true);
  });

  test('a form of address that is the whole name stays', () => {
    expect(nameKeys({ local: 'นาง' })).toEqual(['own นาง']);
    expect(nameKeys({ latin: 'Haji' })).not.toEqual([]);
  });
});

describe('the year of birth', () => {
  const dara = { latin: 'Sok Dara' };

  test.each([
    [1990, 1990, true],
    [1989, 1990, true],
    [1991, 1990, true],
    [1988, 1990, false],
    [1992, 1990, false],
    [1990, undefined, true],
    [undefined, 1990, true],
    [undefined, undefined, true],
  ])('asked %s, written %s: found %s', (asked, written, found) => {
    expect(finds(dara, dara, [asked, written])).toBe(found);
  });

  test('an estimate and a range of ages are no year', () => {
    expect(birthYearOf({ birth: '1990-05-01', estimated: false })).toBe(1990);
    expect(birthYearOf({ birth: '1990', estimated: true })).toBeUndefined();
    expect(birthYearOf({ from: 20, to: 25, asOf: '2026-01-01' })).toBeUndefined();
    expect(birthYearOf({ unknown: true })).toBeUndefined();
  });
});

/** A title, or the word between a name and the father's, is no part of a name. */
const titles =
  /^(?:b|bt|bte|bin|binti|binte|anak|dr|ms|mr|mrs|miss|madam|lok|oknha|nangsao|encik|puan|tuan|haji|hajah|hj|hjh|datuk|dato)$/;
const part = fc.stringMatching(/^[a-z]{1,10}$/).filter((word) => !titles.test(word));
const local = fc.string({ unit: fc.constantFrom(...'សុខដារ៉ាចន្ទ'), minLength: 1, maxLength: 8 });

describe('what a tag never tells', () => {
  test('a short first part is not lost in the one that follows: the name has no key of that part alone', () => {
    const keys = nameKeys({ latin: 'a ajk' });
    expect(keys.length).toBeGreaterThan(0);
    expect(nameKeys({ latin: 'ajk' }).filter((key) => keys.includes(key))).toEqual([]);
  });

  test.prop([part, fc.array(part, { minLength: 1, maxLength: 3 })])(
    'no key of a full name is a key of its first or last part alone',
    (surname, rest) => {
      const keys = nameKeys({ latin: [surname, ...rest].join(' ') });
      for (const alone of [surname, rest.at(-1) ?? ''])
        expect(nameKeys({ latin: alone }).filter((key) => keys.includes(key))).toEqual([]);
    },
  );

  test.prop([
    fc.array(part, { minLength: 1, maxLength: 5 }),
    local,
    fc.option(fc.integer({ min: 1920, max: 2026 }), { nil: undefined }),
  ])(
    'a case is written under at most eight tags, the same for the same name however often it is asked',
    (parts, own, year) => {
      const name = { latin: parts.join(' '), local: own };
      const tags = writtenUnder(name, year);
      expect(tags.length).toBeLessThanOrEqual(8);
      expect(new Set(tags).size).toBe(tags.length);
      expect(writtenUnder(name, year)).toEqual(tags);
      expect(finds(name, name, [year, year])).toBe(true);
    },
  );

  test('a name without letters has no tag', () => {
    expect([nameKeys({}), nameKeys({ latin: '–', local: '…' })]).toEqual([[], []]);
  });
});
