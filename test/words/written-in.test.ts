import { digitsOf, languages } from '@homeward/domain/countries/languages';
import { sayWritten } from '@homeward/words/say-written';
import { expect, test } from 'vitest';
import { files, keysOf, written } from './words-of.ts';

const inEach = (say: (language: (typeof languages)[number]) => string) =>
  Object.fromEntries(languages.map((one) => [one, say(one)]));

test('each language writes a day in its own long form, and Thai counts from the Buddha', () => {
  expect(inEach((one) => sayWritten(one).day('2026-12-02'))).toEqual({
    km: 'ថ្ងៃទី 2 ខែធ្នូ ឆ្នាំ 2026',
    en: '2 December 2026',
    th: '2 ธันวาคม พ.ศ. 2569',
    vi: '2 tháng 12 năm 2026',
    ms: '2 Disember 2026',
  });
});

test('a moment and its day are told at the clock of Cambodia, a month with its year', () => {
  const late = '2026-12-31T18:05:00Z';
  expect(sayWritten('km').moment(late)).toBe('ថ្ងៃទី 1 ខែមករា ឆ្នាំ 2027 ម៉ោង 01:05');
  expect(sayWritten('th').dayOf(late)).toBe('1 มกราคม พ.ศ. 2570');
  expect(sayWritten('vi').month('2026-09')).toBe('tháng 9 năm 2026');
});

test('an article of the two Prakas is cited in each language; what only English calls a chapter, only English says', () => {
  expect(inEach((one) => sayWritten(one).article('Standards 6.11(c)'))).toEqual({
    km: 'បទដ្ឋាន 6.11(c)',
    en: 'Standards 6.11(c)',
    th: 'มาตรฐาน 6.11(c)',
    vi: 'Tiêu chuẩn 6.11(c)',
    ms: 'Piawaian 6.11(c)',
  });
  expect(sayWritten('km').article('Policy IV (freedom of movement)')).toBe('គោលនយោបាយ IV');
  expect(sayWritten('en').article('Policy IV (freedom of movement)')).toBe('Policy IV (freedom of movement)');
  expect(sayWritten('th').article('Foreword (Poipet)')).toBe('คำนำ');
});

test('every language has ten digits, and all words of days and articles', () => {
  for (const one of languages) {
    expect([...digitsOf(one)], one).toHaveLength(10);
    expect(keysOf(one, 'written'), one).toEqual(keysOf('en', 'written'));
    for (const [key, sentence] of Object.entries(written(one, 'written')))
      expect(sentence.match(/\{\{\w+\}\}/g)?.toSorted(), `${one} ${key}`).toEqual(
        written('en', 'written')
          [key]?.match(/\{\{\w+\}\}/g)
          ?.toSorted(),
      );
  }
});

test.each(languages)(
  'every sentence in %s writes figures in the digits that its pages and papers count with',
  (language) => {
    const own = digitsOf(language);
    const others = (text: string) =>
      [...text.replaceAll(/\{\{\w+\}\}/g, '')].filter((one) => /\p{Nd}/u.test(one) && !own.includes(one));
    for (const file of [...files, 'written', 'screens', 'casework'] as const)
      for (const key of keysOf(language, file)) expect(others(written(language, file)[key] ?? ''), key).toEqual([]);
  },
);
