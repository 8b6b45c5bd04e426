import { type Language, languages } from '@homeward/domain/countries/languages';
import { describe, expect, test } from 'vitest';
import { files, keysOf, written } from './words-of.ts';

function placeholders(sentence = ''): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();
}

describe.each([...files, 'written'] as const)('%s.json', (file) => {
  const en = written('en', file);
  const km = written('km', file);

  test('English and Khmer have the same keys in the same order', () => {
    expect(keysOf('km', file)).toEqual(keysOf('en', file));
    expect(keysOf('en', file).length).toBeGreaterThan(10);
  });

  test('a sentence has the same placeholders in both languages', () => {
    for (const key of keysOf('en', file)) expect(placeholders(km[key]), key).toEqual(placeholders(en[key]));
  });

  test('no sentence is empty or begins with a space, and no brace stands alone', () => {
    for (const [key, sentence] of [...Object.entries(en), ...Object.entries(km)]) {
      expect(sentence, key).toMatch(/^\S[\s\S]*\S\n?$/);
      expect(sentence.replaceAll(/\{\{\w+\}\}/g, ''), key).not.toMatch(/[{}]/);
    }
  });

  test('every Khmer sentence is in Khmer letters, in NFC, without hidden characters', () => {
    for (const key of keysOf('km', file)) {
      expect(km[key], key).toMatch(/\p{Script=Khmer}/u);
      expect(km[key], key).toBe(km[key]?.normalize('NFC'));
      expect(km[key], key).not.toMatch(/\p{Cf}/u);
    }
  });

  test('Khmer says of itself whether a native speaker has read it; English has nothing to say', () => {
    expect(km['$review']).toMatch(/native speaker/);
    expect(en).not.toHaveProperty('$review');
  });
});

/** Every language but the two that are held to each other above. */
const translated = languages.filter((one) => one !== 'en' && one !== 'km');

/** What its words are written in (ISO 15924): a script of its own, or any letters where it has none. */
function lettersOf(language: Language): RegExp {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  return script === 'Latn' ? /\p{L}/u : new RegExp(`\\p{Script=${script}}`, 'u');
}

const saidByFunctions: readonly string[] = ['notices', 'problems', 'refusals', 'statement'];

describe.each([...files, 'screens', 'casework'] as const)('what is said in %s', (file) => {
  const en = written('en', file);

  test.each(translated.map((one) => [one, lettersOf(one)] as const))(
    'is said in %s too: every key, its placeholders, in its own words, marked for review',
    (language, letters) => {
      const theirs = written(language, file);
      expect(keysOf(language, file)).toEqual(keysOf('en', file));
      expect(theirs['$review']).toMatch(/native speaker/);
      const alike = keysOf('en', file).filter((key) => theirs[key] === en[key]);
      for (const key of keysOf('en', file)) {
        expect(placeholders(theirs[key]), key).toEqual(placeholders(en[key]));
        const letterless = (theirs[key] ?? '').replaceAll(/\{\{\w+\}\}|[^\p{L}]/gu, '') === '';
        if (!alike.includes(key) && !letterless) expect(theirs[key], key).toMatch(letters);
        expect(theirs[key], key).toBe(theirs[key]?.normalize('NFC'));
      }
      // Names, months, and a few words that are the same: on screens alone.
      expect(alike.length, alike.join()).toBeLessThanOrEqual(
        saidByFunctions.includes(file) ? 0 : keysOf('en', file).length / 25,
      );
    },
  );
});
