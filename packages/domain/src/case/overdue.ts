import * as z from 'zod';
import { sheIsToldWhoGotHerFile } from '../clocks/she-is-told-who-got-her-file.ts';
import { clocksInForce } from '../law/guards.ts';
import { dayOf, lateFrom, momentOf } from '../time.ts';
import type { CaseState } from './case.ts';
import { isOver, owedEver, standsAt } from './due.ts';

/** Something that a case owes, with all that decides how it stands at a moment: kept for the list of what is late. */
export const owedThing = z.lazy(() =>
  z.strictObject({
    clock: z.string(),
    thing: z.string(),
    on: z.string(),
    escalates: z.array(z.string()),
    until: z.string().optional(),
  }),
);
export type OwedThing = z.infer<typeof owedThing>;

const isOfTheDuty = ({ clock }: OwedThing) => clock === sheIsToldWhoGotHerFile.name;

/** From when something stands in the list: late, or told to its supervisor before. */
function standsFrom({ on, escalates }: OwedThing): string {
  return [lateFrom(on), ...escalates.map(momentOf)].toSorted()[0] ?? lateFrom(on);
}

/** First of all the duty to tell what was shared without consent; then what stands there longest. */
function placeOf(one: OwedThing): string {
  return `${isOfTheDuty(one) ? 0 : 1}#${standsFrom(one)}`;
}

/** All that a case owes on any day, in the order in which the list shows it once it is late. */
export function owedThings(file: CaseState): readonly OwedThing[] {
  return owedEver(file)
    .map(({ clock, thing, on, escalates, until }) => ({
      clock,
      thing,
      on,
      escalates: [...escalates],
      ...(until === undefined ? {} : { until }),
    }))
    .toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)));
}

/** Where a case stands in the list of what is late: from which moment on, and before which others; nowhere while it owes nothing. */
export function placeAmongOverdue([first]: readonly OwedThing[]): string | undefined {
  return first === undefined ? undefined : placeOf(first);
}

/** Up to where the list of what is late goes at a moment; the duty to tell stands before, whenever it is late. */
export function overdueThrough(now: string): string {
  return `1#${momentOf(now)}`;
}

/** Which of these are late at a moment, or told to their supervisor, each with its subject. */
export function overdueAt(owed: readonly OwedThing[], now: string) {
  const says = new Map(clocksInForce().map((one) => [one.name, one.says]));
  return owed
    .filter((one) => !isOver(one, dayOf(now)))
    .map((one) => ({ one, ...standsAt(one, now) }))
    .filter(({ late, told }) => late || told)
    .map(({ one: { clock, thing, on }, told }) => ({ clock, thing, on, says: says.get(clock) ?? clock, told }));
}
