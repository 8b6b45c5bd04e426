import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instruments } from '../../packages/domain/src/law/instruments.ts';
import { root } from '../../scripts/run/root.ts';

/** The texts in which the instruments were read, each whole. */
export const texts: readonly string[] = [...new Set(Object.values(instruments).map(({ text }) => text))];

/** The English text of 2009: Policy, both Prakas and the foreword. */
export const of2009 = 'policy-and-minimum-standards-2009';

const read = new Map(texts.map((text) => [text, readFileSync(join(root, `test/law/fixtures/${text}.txt`), 'utf8')]));

/** A text as it was read. */
export function wholeText(text: string): string {
  return read.get(text) ?? '';
}

/** A line of a text as its lines are counted, from 1. */
export function lineOf(text: string, line: number): string {
  return wholeText(text).split('\n')[line - 1] ?? '';
}

/** The lines that say something, from one to another: no blank one, no rule across a page, no footnote below it. */
export function linesOf(text: string, from = 1, to = wholeText(text).split('\n').length): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (one) => !/^(---|<sup>\d+<\/sup>.*|)$/.test(lineOf(text, one)),
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
