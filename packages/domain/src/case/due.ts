import type { Clock } from '../law/clock.ts';
import { clocksInForce } from '../law/guards.ts';
import { dayOf, lateFrom, momentOf } from '../time.ts';
import { settling } from './breaches/carrying.ts';
import type { CaseState } from './case.ts';
import { nextOver } from './disclosures/over.ts';
import { sheetsWaitSince } from './disclosures/return-ended.ts';
import { type Reminder, reminderName } from './reminder.ts';

/** Something a case owes by a day or a moment, as the case view and the clocks' function show it. */
export type Owed = {
  readonly clock: string;
  readonly thing: string;
  readonly on: string;
  readonly until?: string;
  readonly escalates: readonly string[];
  readonly holidaysUnknown: readonly string[];
  readonly owner: string;
  readonly says: string;
  readonly restsOn: readonly string[];
};

/** What of something owed decides how it stands at a moment. */
export type Times = Pick<Owed, 'on' | 'escalates'> & { readonly until?: string | undefined };

/**
 * How something owed stands at a moment: late once its day or moment is over, told once its supervisor was to hear of
 * it. File, list and reminder ask here alone, so that none says what another does not.
 */
export function standsAt({ on, escalates }: Times, now: string): { readonly late: boolean; readonly told: boolean } {
  const hasCome = (moment: string) => Date.parse(moment) <= Date.parse(now);
  return { late: hasCome(lateFrom(on)), told: escalates.some((when) => hasCome(momentOf(when))) };
}

/** Whether something is owed no longer, whatever was done: what a child is owed ends when the person comes of age. */
export function isOver({ until }: Pick<Times, 'until'>, today: string): boolean {
  return until !== undefined && until < today;
}

/** All that a case owes on a day: what its article puts first, then the earliest. */
export function owedBy(file: CaseState, today: string): readonly Owed[] {
  return owedEver(file).filter((one) => !isOver(one, today));
}

/** All that a case owes at a moment, and how each thing stands then. */
export function owedAt(file: CaseState, now: string) {
  return owedBy(file, dayOf(now)).map((one) => ({ ...one, ...standsAt(one, now) }));
}

/**
 * All that a case owes on any day. A closed case owes what the person may ask for at any time, why something was
 * decided without them, and an appeal.
 */
export function owedEver(whole: CaseState): readonly Owed[] {
  const file = settling(whole);
  const clocks = clocksFor(file);
  const [first, others] = [clocks.filter((one) => one.first), clocks.filter((one) => !one.first)];
  return [first, others].flatMap((some) =>
    owedOf(some, file)
      .map((one) => ({ one, moment: momentOf(one.on) }))
      .toSorted((a, b) => a.moment.localeCompare(b.moment))
      .map(({ one }) => one),
  );
}

function clocksFor({ status }: CaseState): readonly Clock[] {
  return clocksInForce().filter(({ afterClosing = false }) => status === 'open' || afterClosing);
}

function owedOf(clocks: readonly Clock[], file: CaseState): readonly Owed[] {
  return clocks.flatMap(({ name, says, restsOn, owner, due }) =>
    due(file).map(({ escalates = [], holidaysUnknown = [], ...one }) => ({
      clock: name,
      ...one,
      escalates,
      holidaysUnknown,
      owner,
      says,
      restsOn,
    })),
  );
}

/**
 * Reminders of a case that have not been written yet, each with its moment; none for days before the case was written
 * down. Stage 0 is when it is due, the others escalate.
 */
function openReminders(file: CaseState, owed: readonly Owed[]): readonly (Reminder & { readonly moment: string })[] {
  const written = dayOf(file.recordedAt);
  return owed
    .flatMap(({ clock, thing, on, until, escalates }) =>
      [on, ...escalates]
        .map((when, stage) => ({ clock, thing, on, stage, moment: momentOf(when) }))
        .filter(({ moment }) => until === undefined || dayOf(moment) <= until),
    )
    .filter((one) => dayOf(one.moment) >= written && !file.reminded.includes(reminderName(one)));
}

function comeBy(file: CaseState, owed: readonly Owed[], now: string): readonly Reminder[] {
  return openReminders(file, owed)
    .filter(({ moment }) => Date.parse(moment) <= Date.parse(now))
    .map(({ moment: _, ...reminder }) => reminder);
}

/** Reminders whose moment has come by now, in UTC, of what is owed still. */
export function remindersDue(file: CaseState, now: string): readonly Reminder[] {
  return comeBy(file, owedBy(file, dayOf(now)), now);
}

/**
 * Reminders whose moment has come by now, in UTC, and which come too late: what they would tell of is owed no longer.
 * They are noted and tell nobody, else the clocks would look at the case for ever.
 */
export function remindersLapsed(file: CaseState, now: string): readonly Reminder[] {
  const over = owedEver(file).filter((one) => isOver(one, dayOf(now)));
  return comeBy(file, over, now);
}

/**
 * The next moment, in UTC, at which the clocks have to look at a case; none when it owes nothing and no copy of it
 * ends.
 */
export function nextLook(file: CaseState): string | undefined {
  const open = openReminders(file, owedOf(clocksFor(file), file));
  const [owed, ends] = [open.map(({ moment }) => moment), [nextOver(file), sheetsWaitSince(file)]];
  return [...owed, ...ends.filter((one) => one !== undefined)].toSorted()[0];
}
