import { describe, expect, test } from 'vitest';
import { caseEvent } from '../../packages/domain/src/case/events.ts';
import { code, id, subject, text } from '../../packages/domain/src/text.ts';

describe('Words a person typed', () => {
  test.each([
    ['សុខ ចាន់ថា'],
    ['Nguyễn Thị Ánh'],
    ['สมชาย'],
    ['two\nlines\tand a tab'],
    ['👩🏽‍👧 with a joiner'],
    ['a\u200bb'], // Khmer parts its words with U+200B
  ])('%j is taken as it is', (value) => {
    expect(text(120).parse(value)).toBe(value);
  });

  test.each([
    ['a lone high surrogate', 'a\ud800'],
    ['a lone low surrogate', '\udc00a'],
    ['NUL', 'a\u0000b'],
    ['a bell', 'a\u0007'],
    ['DEL', 'a\u007f'],
    ['NEL', 'a\u0085b'],
    ['U+202E, which turns what follows around', 'abc\u202edef'],
    ['U+202A', '\u202aa'],
    ['U+2066', 'a\u2066b'],
    ['U+2069', 'a\u2069'],
    ['a byte order mark', '\ufeffa'],
    ['a hole where a letter was', 'a\ufffdb'],
    ['nothing', ''],
    ['spaces alone', '   \n '],
    ['a number', 3],
    ['a list', ['a']],
  ])('%s is refused', (_, value) => {
    expect(text(120).safeParse(value).success).toBe(false);
  });

  test('are put into NFC and trimmed, and measured after that', () => {
    expect(text(120).parse('  A\u0301nh ')).toBe('\u00c1nh');
    expect(text(3).parse('  abc  '.slice(1, -1))).toBe('abc');
    expect(text(3).parse('A\u0301bc')).toBe('\u00c1bc');
    expect(text(3).safeParse('abcd').success).toBe(false);
    expect(text(3).safeParse(' '.repeat(3) + 'a'.repeat(4)).success).toBe(false);
  });
});

describe('Codes and ids', () => {
  test('a code is short, of small letters, and begins with one: a date is none', () => {
    for (const good of ['poipet', 'a', 'a9-1', 'a_b.c-d', 'a'.repeat(64)]) expect(code.parse(good)).toBe(good);
    for (const wrong of ['', '-a', '9-1', '2024-02-30', 'Poipet', 'a b', 'a/b', 'a#b', 'ក', 'a'.repeat(65), '../x'])
      expect(code.safeParse(wrong).success, wrong).toBe(false);
  });

  test('the subject of a staff row is a UUID or a code, and no date', () => {
    for (const good of ['9f1c2d3e-8c01-4a10-9c11-0a3f5b2c4d5f', 'demo-case-worker'])
      expect(subject.parse(good)).toBe(good);
    for (const wrong of ['2024-02-30', '9-1', 'Sok Dara', '']) expect(subject.safeParse(wrong).success).toBe(false);
  });

  test('a reminder of an entry, which is named by its id, is read again', () => {
    const stamp = { type: 'RemindersWritten', occurredAt: '2026-03-02T03:00:00.000Z', by: 'clocks' };
    const owed = { clock: 'plan-is-reviewed', on: '2026-03-02', stage: 0 };
    for (const thing of ['0199a7e2-8c01-7a10-9c11-0a3f5b2c4d5f', '2026-03', 'plan'])
      expect(caseEvent.safeParse({ ...stamp, due: [{ ...owed, thing }], lapsed: [] }).success).toBe(true);
  });

  test('an id is a UUID, kept in small letters', () => {
    expect(id.parse('0199A7E2-8C01-7A10-9C11-0A3F5B2C4D5F')).toBe('0199a7e2-8c01-7a10-9c11-0a3f5b2c4d5f');
    for (const wrong of ['', '1', '0199a7e28c017a109c110a3f5b2c4d5f', '0199a7e2-8c01-7a10-9c11-0a3f5b2c4d5g'])
      expect(id.safeParse(wrong).success, wrong).toBe(false);
  });
});
