import { sayFromFile } from '@homeward/words/say-from-file';
import { describe, expect, test } from 'vitest';
import { written } from './words-of.ts';

describe('words read from the file', () => {
  const say = sayFromFile;
  test('a sentence is said in the language asked for', () => {
    expect(say('en', 'problems', 'stale')).toBe('The record has changed since you saw it.');
    expect(say('km', 'problems', 'stale')).toBe(written('km', 'problems')['stale']);
  });

  test('values stand where their names stood, once and as they are', () => {
    const said = say('en', 'notices', 'scheduled-body', {
      date: '2026-12-03',
      gate: 'Bavet',
      link: 'https://example.org/{{gate}}?$&',
    });
    expect(said).toContain('Date: 2026-12-03\nGate: Bavet\n');
    expect(said).toContain('Open it: https://example.org/{{gate}}?$&\n');
  });

  test('a name without a value stays where everybody sees it', () => {
    expect(say('en', 'notices', 'scheduled-body', { date: '2026-12-03' })).toContain('{{link}}');
  });

  test('a key without words is answered by itself, and no key reaches what objects inherit', () => {
    expect(say('km', 'refusals', 'never-heard-of')).toBe('never-heard-of');
    expect(say('en', 'problems', 'constructor')).toBe('constructor');
  });
});

test.each(['km', 'th', 'vi', 'ms'] as const)('%s is spoken whole', (language) => {
  const theirs = written(language, 'refusals')['one-file-a-person'];
  expect(sayFromFile(language, 'refusals', 'one-file-a-person')).toBe(theirs);
});
