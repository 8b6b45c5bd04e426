import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';

const list = readFileSync(join(import.meta.dirname, 'hard-acts.md'), 'utf8');

/** The acts of the list by their number, each with its sentence and its articles. */
export const hardActs: ReadonlyMap<string, string> = new Map(
  [...list.matchAll(/^- \*\*(H\d\d)\*\* (.+)$/gm)].map(([, id = '', says = '']) => [
    id,
    says.replaceAll(/[*_](shut:)[*_]|\*/g, '$1'),
  ]),
);

/** A test of one act of the list, under its own sentence. */
export function hardAct(id: string, lived: () => void | Promise<void>): void {
  const says = hardActs.get(id);
  if (says === undefined) throw new Error(`no hard act ${id}`);
  test(`${id} ${says}`, lived);
}
