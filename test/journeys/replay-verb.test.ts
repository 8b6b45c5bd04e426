import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyOf } from '../../scripts/replay/key.ts';
import { differences } from '../../scripts/replay/print.ts';
import { root } from '../../scripts/run/root.ts';
import { runNode } from '../../scripts/run/tool.ts';

const verb = join(root, 'scripts/replay.ts');

test('a year that is not known, or half an address, ends in one sentence and a failing exit', async () => {
  for (const args of [
    [],
    ['2009'],
    ['2008', 'corridors'],
    ['corridors', 'again'],
    ['2008', '--url', 'http://127.0.0.1:1'],
    ['2008', '--nonsense'],
  ]) {
    const { code, output } = await runNode(verb, args);
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).not.toContain('    at ');
  }
});

test('a platform that does not answer ends in one sentence', async () => {
  const nowhere = 'http://127.0.0.1:9';
  const { code, output } = await runNode(verb, [
    '2008',
    '--json',
    '--url',
    nowhere,
    '--issuer',
    nowhere,
    '--client',
    'x',
  ]);
  expect(code).toBe(1);
  expect(output).toContain('does not answer');
  expect(output).not.toContain('{"A1"');
});

test('the key of an act is the same in every run, a UUIDv7 by its shape, and another for another act', () => {
  const key = keyOf('seed/th-1/propose', '2008-05-10T02:00:00.000Z');
  expect(key).toBe(keyOf('seed/th-1/propose', '2008-05-10T02:00:00.000Z'));
  expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(key.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2008-05-10T02:00:00Z'));
  expect(keyOf('seed/th-2/propose', '2008-05-10T02:00:00.000Z')).not.toBe(key);
});

test('a figure that differs from the published one is named', () => {
  const found = { A1: 105, A2: 7, A3: 745, A4: 4, A5: 18, A6: 505 };
  expect(differences(found)).toEqual([]);
  expect(differences({ ...found, A1: 116 })).toEqual(['A1']);
});
