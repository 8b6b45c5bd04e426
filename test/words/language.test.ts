import { fc, test as property } from '@fast-check/vitest';
import { languageOf } from '@homeward/words/language';
import { describe, expect, test } from 'vitest';

describe('RFC 9110, 12.5.4: the language of an answer', () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['km', 'km'],
    ['km-KH', 'km'],
    ['VI-vn', 'vi'],
    ['ms-Latn-MY, en;q=0.8', 'ms'],
    ['fr, de;q=0.9', 'en'],
    ['fr, th;q=0.1', 'th'],
    ['en;q=0.3, km;q=0.9, th;q=0.5', 'km'],
    ['th, km', 'th'],
    ['km;q=0.5,th;q=0.500', 'km'],
    [' vi ; q=1.000 , en', 'vi'],
    ['km;q=0, th;q=0.2', 'th'],
    ['km;q=0', 'en'],
    ['*', 'en'],
    ['en;q=0, *', 'km'],
    ['en;q=0.1, *;q=0.5', 'km'],
    ['fr;q=1, *;q=0.5, km;q=0.7', 'km'],
  ])('%j is answered in %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  test.each([
    ['km;q=2, th', 'th'],
    ['km;q=0.1234, th;q=0.1', 'th'],
    ['km;q=abc', 'en'],
    ['km th', 'en'],
    [';;;,,,', 'en'],
    ['constructor', 'en'],
  ])('a part that is no wish is passed over: %j is answered in %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  property.prop([fc.string({ unit: 'binary', maxLength: 2000 })])(
    'whatever a header holds, the answer has a language',
    (header) => {
      expect(['en', 'km', 'th', 'vi', 'ms']).toContain(languageOf(header));
    },
  );
});
