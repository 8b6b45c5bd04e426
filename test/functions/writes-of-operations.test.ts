import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@homeward/api/routes';
import { beforeAll, expect, test } from 'vitest';
import { askedInTheTale } from './told-world.ts';
import type { Written } from './written.ts';

/** Names of operations, then what each of them writes, indented; one kind of item a line. An empty line ends a group. */
const list = readFileSync(join(import.meta.dirname, 'writes-of-operations.txt'), 'utf8');

const listed = list.split('\n\n').flatMap((group) => {
  const lines = group.split('\n').filter((line) => line !== '');
  const names = lines.filter((line) => !line.startsWith('  ')).flatMap((line) => line.split(' '));
  const writes = lines.filter((line) => line.startsWith('  ')).map((line) => line.trim());
  return names.flatMap((by) => writes.map((line): Written => ({ by, line })));
});

const operations = new Set(routes.map(({ operationId }) => operationId));
const inWords = (of: readonly Written[]) => of.map(({ by, line }) => `${by}: ${line}`).toSorted();
const ofOperations = ({ by }: Written) => operations.has(by);

let written: readonly Written[];
// The whole tale, where no suite before has told it.
beforeAll(async () => {
  ({ written } = await askedInTheTale());
}, 600_000);

test('[ASVS-2.3.3] each operation writes the items that the list says, under the conditions that it says, and no others', () => {
  expect(inWords(written.filter(ofOperations))).toEqual(inWords(listed.filter(ofOperations)));
  expect(new Set(written.filter(ofOperations).map(({ by }) => by)).size).toBeGreaterThan(200);
});

test('no function that a stream wakes writes anything that the list does not say', () => {
  // Whether time comes to a clock depends on how long the tale took; what clocks write is held in test/store/conditions.test.ts.
  const streams = ['facts', 'notices', 'trail'];
  const woken = written.filter(({ by }) => streams.includes(by));
  const known = new Set(inWords(listed));
  expect(inWords(woken).filter((line) => !known.has(line))).toEqual([]);
  expect(new Set(woken.map(({ by }) => by)).size).toBe(streams.length);
});
