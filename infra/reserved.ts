import { fileOf, functionNames } from './desks.ts';
import { knownAmong } from './known-names.ts';

/** Calls at once reserved for functions, by the file that they run; each copy of a desk abroad has as many. */
export type Reserved = Readonly<Record<string, number>>;

/** Reads `concurrency` of cdk.json; nothing said, nothing reserved. Throws one sentence that names what is wrong. */
export function reserved(value: unknown): Reserved {
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Error('cdk.json: "concurrency" is neither null nor { function: calls at once }.');
  knownAmong(functionNames.map(fileOf), Object.keys(value), (name) => `"concurrency.${name}" names no function`);
  const bad = Object.entries(value).find(([, calls]) => !Number.isInteger(calls) || calls < 1);
  if (bad !== undefined) throw new Error(`cdk.json: "concurrency.${bad[0]}" is not a whole number above 0.`);
  return value as Reserved;
}
