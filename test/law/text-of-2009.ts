import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run/root.ts';

/** The English text of 2009, whole, as it was read. */
export const textOf2009 = readFileSync(join(root, 'test/law/fixtures/policy-and-minimum-standards-2009.txt'), 'utf8');

const lines = textOf2009.split('\n');

/** A line of the text as its lines are counted, from 1. */
export function lineOf2009(line: number): string {
  return lines[line - 1] ?? '';
}

/** The lines that say something, from one to another: no blank one, no rule across a page, no footnote below it. */
export function linesOf2009(from = 1, to = lines.length): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (one) => !/^(---|<sup>\d+<\/sup>.*|)$/.test(lineOf2009(one)),
  );
}

/** What a line says, without its bullet, its number and what only sets it in type. */
export function withoutMarkup(line: string): string {
  return line
    .replace(/^\s*-\s+/, '')
    .replace(/^(\d+\.|[a-h]\.|\d+-)\s+/, '')
    .replace(/<sup>(st|nd|rd|th)<\/sup>/g, '$1')
    .replace(/<sup>\d+<\/sup>/g, '')
    .replace(/\*+/g, '')
    .trim();
}
