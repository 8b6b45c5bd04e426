import { expect } from 'vitest';
import type { Raw } from './raw-aws.ts';

/** One question of a matrix: may this function do this, and what does the hand-written table say. */
export type Cell = {
  readonly cell: string;
  readonly given: boolean;
  readonly as: string;
  readonly target: string;
  readonly input: object;
};

/** What is given has to work as far as the request makes sense, not only to slip past the gate. */
const makesSense = ['ConditionalCheckFailedException', 'TransactionCanceledException'];

async function difference(raw: Raw, { cell, given, as, target, input }: Cell): Promise<readonly string[]> {
  const { error } = await raw(as, target, input);
  const worked = error === undefined || makesSense.includes(error);
  const right = given ? worked : error === 'AccessDeniedException';
  return right ? [] : [`${cell}: ${given ? 'given' : 'not given'}, ${error ?? 'done'}`];
}

/** Compares a table with what happens, cell by cell: what is refused though given, what is done though not given. */
export async function differences(raw: Raw, cells: readonly Cell[]): Promise<readonly string[]> {
  expect(cells.length).toBeGreaterThan(0);
  const found: string[] = [];
  const waiting = [...cells];
  const ask = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      found.push(...(await difference(raw, next)));
  };
  await Promise.all(Array.from({ length: 8 }, ask));
  return found.sort();
}
