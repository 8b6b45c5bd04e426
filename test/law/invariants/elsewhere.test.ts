import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { invariants } from './all.ts';
import { elsewhere } from './elsewhere.ts';

test('what is kept outside the acts on a person is kept by a test that names its obligation or article', () => {
  for (const { row, named, keptIn } of elsewhere) {
    const tests = readFileSync(keptIn, 'utf8')
      .split('\n')
      .filter((line) => /\b(?:test|describe)\(/.test(line));
    expect(
      tests.filter((line) => line.includes(named)),
      `${row} in ${keptIn}`,
    ).not.toEqual([]);
  }
});

test('no obligation is kept in both places, and none twice', () => {
  const rows = elsewhere.map(({ row }) => row);
  expect(new Set(rows).size).toBe(rows.length);
  expect(invariants.filter(({ row }) => rows.includes(row))).toEqual([]);
});
