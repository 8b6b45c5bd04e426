import { describe, expect, test } from 'vitest';
import { partialDate } from '../../packages/domain/src/dates.ts';
import { corridorNames, corridorSeen } from '../../packages/domain/src/directory/corridor-seen.ts';
import { knownAgreements } from '../../packages/domain/src/settings/known/agreements.ts';

describe('Policy VII.3.a(4): agreements', () => {
  test('each has a source, a day as precise as it was read, and nobody who held it against the original', () => {
    for (const { source, signed, amended, verified, text } of knownAgreements) {
      expect(source.length).toBeGreaterThan(10);
      for (const day of [signed, amended]) if (typeof day === 'string') expect(partialDate.parse(day)).toBe(day);
      expect([verified, text]).not.toContain('verified');
    }
    expect(new Set(knownAgreements.map(({ id }) => id)).size).toBe(knownAgreements.length);
  });

  test('with Malaysia there is none on trafficking, only two on workers', () => {
    for (const corridor of ['MY-KH', 'KH-MY'] as const) {
      const { onTrafficking, agreements } = corridorSeen(corridor);
      expect(onTrafficking).toBe(false);
      expect(agreements.map(({ about, signed }) => [about, signed])).toEqual([
        ['labour', '2023-03-27'],
        ['labour', '2023-03-27'],
      ]);
    }
  });

  test('with Thailand and Viet Nam there are: signed in 2003 and 2005, either way', () => {
    const first = (corridor: (typeof corridorNames)[number]) => corridorSeen(corridor).agreements[0]?.signed;
    expect(corridorNames.map((one) => [one, corridorSeen(one).onTrafficking])).toEqual([
      ['TH-KH', true],
      ['KH-TH', true],
      ['VN-KH', true],
      ['KH-VN', true],
      ['MY-KH', false],
      ['KH-MY', false],
      ['KH-ZZ', false],
    ]);
    expect([first('TH-KH'), first('KH-TH'), first('VN-KH'), first('KH-VN')]).toEqual([
      '2003-05-31',
      '2003-05-31',
      '2005-10-10',
      '2005-10-10',
    ]);
  });

  test('every corridor names its checklist and what each side owes, none of it agreed by anybody', () => {
    for (const corridor of corridorNames) {
      const { from, to, checklist, deadlines } = corridorSeen(corridor);
      expect(`${from}-${to}`).toBe(corridor);
      expect(checklist.version).toBeGreaterThan(0);
      expect(deadlines.length).toBeGreaterThan(7);
      for (const { agreedBy, source } of deadlines) expect([agreedBy, source.length > 10]).toEqual([null, true]);
    }
  });
});
