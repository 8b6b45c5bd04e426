import { type CaseCommandName, caseCommands } from '../../../../packages/domain/src/case/commands.ts';
import { keysOfChoice, keysOfLabel } from '../../../../packages/web/src/casework/acts/act-words.ts';
import { written } from '../../../words/words-of.ts';
import { nearest } from './phrase.ts';

const words: Readonly<Record<string, string>> = { ...written('en', 'screens'), ...written('en', 'casework') };

const firstOf = (keys: readonly string[]) => keys.map((key) => words[key]).find((one) => one !== undefined);

// A reader need not type the apostrophe of a printer.
const plain = (text: string) => text.replaceAll('’', "'").trim().toLowerCase();

/** The one of these that is called so on the screen; says which there are where none is. */
function meant(kind: string, said: string, named: ReadonlyMap<string, string>): string {
  const found = [...named].find(([, name]) => plain(name) === plain(said));
  if (found !== undefined) return found[0];
  const near = nearest(said, [...named.values()]);
  const told = named.size > 8 ? `nearest are ${near.join('; ')}` : `there are ${[...named.values()].join('; ')}`;
  throw new Error(`${kind} knows no “${said}”: ${told}.`);
}

const acts = new Map(Object.keys(caseCommands).map((name) => [name, words[`act.${name}`] ?? name] as const));

/** The act that has this title in the app. */
export function actCalled(title: string): CaseCommandName {
  return meant('The list of acts', title, acts) as CaseCommandName;
}

/** What a field of an act is called in the app. */
export function labelOf(act: string, inside: string, name: string): string {
  return firstOf(keysOfLabel(act, name, inside)) ?? name;
}

/** What a choice of a field is called in the app. */
export function choiceOf(field: string, code: string): string {
  return firstOf(keysOfChoice(field, code)) ?? code;
}

/** The field of an act, or of a part of it, that has this label in the app. */
export function fieldCalled(act: string, inside: string, label: string, fields: readonly string[]): string {
  const labels = new Map(fields.map((name) => [name, labelOf(act, inside, name)] as const));
  return meant(`“${words[`act.${act}`] ?? act}”`, label, labels);
}

/** The code of a field that has these words in the app. */
export function codeCalled(field: string, said: string, codes: readonly string[]): string {
  const named = new Map(codes.map((code) => [code, choiceOf(field, code)] as const));
  return meant(`“${words[`field.${field}`] ?? field}”`, said, named);
}
