import { sayMoment } from '../../words/formats.ts';
import { knownWord } from '../../words/known-word.ts';
import { entryOf, entryWords } from '../entries.ts';
import type { CaseView } from '../keeping.ts';

/** What a clock's things are, in words: a code by its word, an entry of the file by what it says and when. What says nothing to a reader is left out. */
export function thingsOf(file: CaseView, clock: string, things: readonly string[]): readonly string[] {
  return things.map((thing) => thingWords(file, clock, thing)).filter((words) => words !== undefined);
}

function thingWords(file: CaseView, clock: string, thing: string): string | undefined {
  const entry = entryOf(file, thing);
  if (entry !== undefined) return [...entryWords(entry), sayMoment(entry.at)].join(', ');
  return knownWord(`thing.${clock}.${thing}`, `phase.${thing}`, `value.${thing}`);
}
