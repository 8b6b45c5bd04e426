import type { Due } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { daysAfter } from '../time.ts';

/** A thing owed by a day; a supervisor is told of it when it is still open some days later. */
export function dueOn(thing: string, on: string): Due {
  return { thing, on, escalates: [daysAfter(on, cambodia.escalation.value)] };
}
