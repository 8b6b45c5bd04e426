import type { Due } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';

<<<<<<< HEAD

import { daysAfter } from '../time.ts';

=======

import { dayOf, daysAfter, hoursAfter } from '../time.ts';

>>>>>>> a129833ac2f7e195c17683e0a8abfea723f17fa1

/** A thing owed by a day; a supervisor is told of it when it is still open some days later. */
export function dueOn(thing: string, on: string): Due {
  return { thing, on, escalates: [daysAfter(on, cambodia.escalation.value)] };
}

<<<<<<< HEAD
=======
/** The day, in Cambodia, that lies some hours after a moment. */
export function dayAfterHours(at: string, hours: number): string {
  return dayOf(hoursAfter(at, hours));
}

>>>>>>> a129833ac2f7e195c17683e0a8abfea723f17fa1
/** The latest of some moments; none where there are none. */
export function latestOf(moments: readonly string[]): string | undefined {
  return moments.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}
