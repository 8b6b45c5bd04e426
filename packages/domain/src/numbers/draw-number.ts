import type { Decision } from '../command.ts';
import { dayOf } from '../time.ts';
import { type NumberedKind, numberFrom } from './record-number.ts';

/** A whole number from 0 up to, and without, a bound; each as likely as any other. */
export type Chance = (below: number) => number;

/** So many draws of four digits come before one of five: then most of the ten thousand are taken. */
const drawsOfFour = 5;

/**
 * A number by chance: never the next one, so that nobody who holds some can tell how many there are, in which order
 * they were given, or when in the year. `drawn`: how many were drawn before it for the same thing and taken already.
 */
export function drawNumber(
  of: { readonly kind: NumberedKind; readonly country: string; readonly at: string },
  chance: Chance,
  drawn = 0,
): string {
  const digits = drawn < drawsOfFour ? 4 : 5;
  const year = dayOf(of.at).slice(2, 4);
  return numberFrom({ ...of, year }, String(chance(10 ** digits)).padStart(digits, '0'));
}

/** What was decided, under its number: the opening event keeps it. */
export function numbered<Event extends object>(decision: Decision<Event>, number: string): Decision<Event> {
  return decision.type === 'refused' ? decision : { ...decision, event: { ...decision.event, number } };
}

/** The number that an event gives. */
export function numberIn(event: object): string | undefined {
  return 'number' in event && typeof event.number === 'string' ? event.number : undefined;
}
