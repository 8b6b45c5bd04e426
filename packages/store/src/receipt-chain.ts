import { randomInt } from 'node:crypto';
import type { Doer } from './command.ts';

type Done = { readonly actor: Doer; readonly thing: string };

/** What is done to a thing stands in the thing's own chain at that desk: whoever changes it meets nobody there but others who change it. */
export function chainOf({ actor, thing }: Done): string {
  return `${actor.country}#${actor.desk}#${thing}`;
}

/** So many chains beside their own one has a reader who reads at several screens at once. */
const chainsBeside = 16;

/**
 * What is read stands in the reader's own chain at that desk, so that no reader ever waits for another. What was looked for in vain has a
 * chain of the reader's already, in which look-ups are counted. `again`: the same reader was quicker at another screen.
 */
export function chainOfReading(done: Done, again = false): string {
  if (done.thing.startsWith('actor#')) return chainOf(done);
  const own = chainOf({ ...done, thing: `reader#${done.actor.id}` });
  return again ? `${own}#${randomInt(1, chainsBeside + 1)}` : own;
}

/** Whose readings stand in a chain; `undefined` of a chain that is none of a reader. */
export function readerOf(chain: string): string | undefined {
  const [, , kind, who] = chain.split('#');
  return kind === 'reader' ? who : undefined;
}

/** What a reading opened of a person without knowing of which case: a copy, a truck. */
const toldByPlace = /^(disclosure|batch)#/;

/** Where a reading that names no case is found again by what was read: as a chain of that thing is named, at the desk it was read at. */
export function placeOfReading(chain: string, thing: string): string | undefined {
  if (readerOf(chain) === undefined || !toldByPlace.test(thing)) return undefined;
  return [...chain.split('#').slice(0, 2), thing].join('#');
}
