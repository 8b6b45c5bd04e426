import { expect, test } from 'vitest';
import { keysOf, written } from './words-of.ts';

const happenings = [
  'proposed',
  'scheduled',
  'notice-sent',
  'departed',
  'pending',
  'handed-over',
  'arrived',
  'refused',
  'postponed',
  'disputed',
  'resolved',
  'returned',
];

test('each happening has a subject and a body, and an unknown date or gate its words', () => {
  const expected = happenings.flatMap((one) => [`${one}-subject`, `${one}-body`]);
  expect(keysOf('en', 'notices').toSorted()).toEqual([...expected, 'date-open', 'gate-open'].toSorted());
});

test.each(['en', 'km'] as const)(
  'a mail in %s names a date, a gate and a link, and can name nothing else',
  (language) => {
    const words = written(language, 'notices');
    for (const one of happenings) {
      const names = [...(words[`${one}-body`] ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
      expect(names, one).toEqual(['date', 'gate', 'link']);
      expect(words[`${one}-subject`], one).not.toMatch(/[{}\n]/);
    }
  },
);

test('every mail speaks of one handover and of nobody', () => {
  const en = written('en', 'notices');
  for (const one of happenings) {
    expect(en[`${one}-body`]).toMatch(/\bone handover\b/i);
    expect(`${en[`${one}-subject`]} ${en[`${one}-body`]}`).not.toMatch(
      /\b(she|her|he|him|his|person|victim|child|case)\b/i,
    );
  }
});
