import * as z from 'zod';
import { sheIsToldWhoGotHerFile } from '../clocks/she-is-told-who-got-her-file.ts';
import { clocksInForce } from '../law/guards.ts';
import { momentOf } from '../time.ts';
import type { CaseState } from './case.ts';
import { owedEver } from './due.ts';
import { reminderName } from './reminder.ts';

/** A task that is still open when its supervisor was to be told: which, of what, and the day by which it was owed. */
export const overdue = z.lazy(() =>
  z.strictObject({ clock: z.string(), thing: z.string(), on: z.string(), until: z.string().optional() }),
);
export type Overdue = z.infer<typeof overdue>;

/** First of all the duty to tell what was shared without consent; then the longest owed. */
function placeOf({ clock, on }: Overdue): string {
  return `${clock === sheIsToldWhoGotHerFile.name ? 0 : 1}#${momentOf(on)}`;
}

/** What has escalated in a case and is not done: its reminders went beyond the first. */
export function overdueIn(file: CaseState): readonly Overdue[] {
  const told = new Set(file.reminded);
  if (![...told].some((one) => !one.endsWith('/0'))) return [];
  return owedEver(file)
    .filter((one) => one.escalates.some((_, at) => told.has(reminderName({ ...one, stage: at + 1 }))))
    .map(({ clock, thing, on, until }) => ({ clock, thing, on, ...(until === undefined ? {} : { until }) }))
    .toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)));
}

/** Where a case stands in its supervisor's list; nowhere while nothing has escalated. */
export function placeAmongOverdue(file: CaseState): string | undefined {
  const [first] = overdueIn(file);
  return first === undefined ? undefined : placeOf(first);
}

/** Which of these are still owed on a day, each with its subject. */
export function stillOverdue(late: readonly Overdue[], today: string) {
  const says = new Map(clocksInForce().map((one) => [one.name, one.says]));
  return late
    .filter(({ until }) => until === undefined || today <= until)
    .map(({ clock, thing, on }) => ({ clock, thing, on, says: says.get(clock) ?? clock }));
}
