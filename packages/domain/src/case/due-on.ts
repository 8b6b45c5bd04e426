import type { Due } from '../law/clock.ts';
import type { Aged } from '../people/age.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

/** A thing owed by a day or a moment; if it is still open some days later, its supervisor is told. */
export function dueOn(thing: string, on: string): Due {
  return { thing, on, escalates: [daysAfter(dayOf(on), cambodia.escalation.value)] };
}

/** Owed to a child, and no longer than childhood lasts. */
export function untilGrown({ childUntil }: Aged): Pick<Due, 'until'> {
  return childUntil === undefined ? {} : { until: childUntil };
}

/** The latest of some moments; none where there are none. */
export function latestOf(moments: readonly string[]): string | undefined {
  return moments.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}
