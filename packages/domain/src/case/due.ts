import type { Clock } from '../law/clock.ts';
import { clocksInForce } from '../law/guards.ts';
import { dayOf, momentOf } from '../time.ts';
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

/** All that a case owes on a day, the earliest first; on top of it what comes first by its article. */
export function owedBy(file: CaseState, today: string): readonly Owed[] {
  return owedEver(file).filter(({ until }) => until === undefined || today <= until);
}

/** All that a case owes on any day. A closed case owes what she may ask for at any time, why something was decided without her, and an appeal. */
export function owedEver(file: CaseState): readonly Owed[] {
  const clocks = clocksInForce().filter(({ afterClosing = false }) => file.status === 'open' || afterClosing);
  const [first, others] = [clocks.filter((one) => one.first), clocks.filter((one) => !one.first)];
  return [...owedOf(first, file), ...owedOf(others, file)];
}

function owedOf(clocks: readonly Clock[], file: CaseState): readonly Owed[] {
  return clocks
    .flatMap(({ name, says, restsOn, owner, due }) =>
      due(file).map(({ escalates = [], holidaysUnknown = [], ...one }) => ({
        ...{ clock: name, ...one, escalates, holidaysUnknown },
        ...{ owner, says, restsOn },
      })),
    )
    .toSorted((a, b) => momentOf(a.on).localeCompare(momentOf(b.on)));
}

/** Reminders of a case that have not been written yet, each with its moment; none for days before the case was written down. Stage 0 is when it is due, the others escalate. */
function openReminders(file: CaseState): readonly (Reminder & { readonly moment: string })[] {
  return owedEver(file)
    .flatMap(({ clock, thing, on, until, escalates }) =>
      [on, ...escalates]
        .map((when, stage) => ({ clock, thing, on, stage, moment: momentOf(when) }))
        .filter(({ moment }) => until === undefined || dayOf(moment) <= until),
    )
    .filter((one) => dayOf(one.moment) >= dayOf(file.recordedAt) && !file.reminded.includes(reminderName(one)));
}

/** Reminders whose moment has come by now, in UTC. */
export function remindersDue(file: CaseState, now: string): readonly Reminder[] {
  return openReminders(file)
    .filter(({ moment }) => Date.parse(moment) <= Date.parse(now))
    .map(({ moment: _, ...reminder }) => reminder);
}

/** The next moment, in UTC, at which the clocks have to look at a case; none when it owes nothing and no copy of it ends. */
export function nextLook(file: CaseState): string | undefined {
  const [owed, ends] = [openReminders(file).map(({ moment }) => moment), [nextOver(file), sheetsWaitSince(file)]];
  return [...owed, ...ends.filter((one) => one !== undefined)].toSorted()[0];
}
