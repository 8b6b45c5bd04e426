import { randomInt } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { refusals } from '../../packages/domain/src/law/refusal.ts';
import { drawNumber, numbered } from '../../packages/domain/src/numbers/draw-number.ts';
import { understoodNumber } from '../../packages/domain/src/numbers/record-number.ts';

const of = { kind: 'case', country: 'KH', at: '2026-03-02T03:00:00.000Z' } as const;

/** As many numbers as things were made, in the order in which they were made; a taken one is drawn again. */
function given(count: number): readonly number[] {
  const taken = new Set<string>();
  while (taken.size < count) taken.add(drawNumber(of, randomInt));
  return [...taken].map((one) => Number(one.split('-')[3]));
}

/** Of a list, how many pairs stand in the order of their size, as a share of all pairs: a half by chance, 1 where it counts up. */
function inOrder(list: readonly number[]): number {
  const pairs = list.flatMap((one, index) => list.slice(index + 1).map((other) => Number(one < other)));
  return pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
}

/** What somebody who saw some numbers of a counter would take for the count of all: the highest, and a step more. */
function guessed(seen: readonly number[]): number {
  return Math.max(...seen) * (1 + 1 / seen.length);
}

describe('a number', () => {
  test('says the kind, the country and the year in Phnom Penh, and bears its check letter', () => {
    const newYear = drawNumber({ ...of, at: '2026-12-31T17:30:00.000Z' }, () => 143);
    expect(newYear).toMatch(/^F-KH-27-0143-/);
    expect(understoodNumber(newYear)).toMatchObject({ kind: 'case', country: 'KH', year: '27' });
  });

  test('is drawn from all four digits, each as likely; after five that were taken from five digits', () => {
    const bounds: number[] = [];
    const chance = (below: number) => bounds.push(below) - 1;
    for (const drawn of [0, 1, 2, 3, 4, 5, 6]) drawNumber(of, chance, drawn);
    expect(bounds).toEqual([10_000, 10_000, 10_000, 10_000, 10_000, 100_000, 100_000]);
    expect(drawNumber(of, (below) => below - 1)).toMatch(/^F-KH-26-9999-/);
    expect(drawNumber(of, () => 7, 5)).toMatch(/^F-KH-26-00007-/);
  });

  test('does not tell the order in which things were made', () => {
    // A counter gives 1. By chance the share of a thousand is within 0.07 of a half but once in a billion times.
    const counter = Array.from({ length: 1000 }, (_, index) => index);
    expect(inOrder(counter)).toBe(1);
    expect(Math.abs(inOrder(given(1000)) - 0.5)).toBeLessThan(0.07);
  });

  test('does not tell how many there are: who saw twenty guesses the same of forty as of five hundred', () => {
    const guesses = (count: number) =>
      Array.from({ length: 40 }, () => guessed(given(count).slice(0, 20))).reduce((sum, one) => sum + one, 0) / 40;
    const [few, many] = [guesses(40), guesses(500)];
    // Of a counter the guesses would be near 40 and near 500.
    expect(few).toBeGreaterThan(9400);
    expect(Math.abs(few - many)).toBeLessThan(800);
  });

  test('is kept by the opening event, and by none that was refused', () => {
    const refused = { type: 'refused' } as unknown as NonNullable<ReturnType<typeof refusals>>;
    expect(numbered({ type: 'decided', event: { type: 'Opened' } }, 'F')).toEqual({
      type: 'decided',
      event: { type: 'Opened', number: 'F' },
    });
    expect(numbered(refused, 'F')).toBe(refused);
  });
});
