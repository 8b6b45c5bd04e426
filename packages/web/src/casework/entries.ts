import { knownWord } from '../words/known-word.ts';
import type { CaseView } from './keeping.ts';

/** One line that was written into a file: each of its lists holds such. */
export type Entry = { readonly id: string; readonly at: string; readonly [field: string]: unknown };

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'id' in value && 'at' in value;
}

/** The entries of one list of a file, the newest first. */
export function entriesIn(file: CaseView, list: string): readonly Entry[] {
  const found = (file as Readonly<Record<string, unknown>>)[list];
  return Array.isArray(found) ? found.filter(isEntry).toReversed() : [];
}

// What the view shows beside what was written: the same entries again, or no entries of this kind.
const notWritten = ['asks', 'due', 'reminded'];

/** The lists of a file that hold entries. */
export function listsOf(file: CaseView): readonly string[] {
  return Object.keys(file).filter((list) => !notWritten.includes(list) && entriesIn(file, list).length > 0);
}

/** An entry of a file by its id, in whichever list it stands. */
export function entryOf(file: CaseView, id: string): Entry | undefined {
  return listsOf(file)
    .flatMap((list) => entriesIn(file, list))
    .find((entry) => entry.id === id);
}

const plain = ['id', 'at', 'by'];

/** What an entry says, in at most two words of the closed lists it was written by. */
export function entryWords(entry: Entry): readonly string[] {
  return Object.entries(entry)
    .filter(([field]) => !plain.includes(field))
    .flatMap(([field, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) =>
        typeof one === 'string' ? knownWord(`value.${field}.${one}`, `value.${one}`) : undefined,
      ),
    )
    .filter((word) => word !== undefined)
    .slice(0, 2);
}
