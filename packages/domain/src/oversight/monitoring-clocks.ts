import { breachesDue } from '../case/breaches/in-a-row.ts';
import { cambodia } from '../settings/cambodia.ts';
import { oversight } from '../settings/oversight.ts';
import { fromTheStart } from '../settings/setting.ts';
import { daysAfter, yearsAfter } from '../time.ts';
import { isFailed, isMended, isSound, reminderName } from './evolve-monitoring.ts';
import type { MonitoringClock, MonitoringRecord } from './monitoring-record.ts';

/** How something owed by a day stands on a day: a day counts through its end in Cambodia. */
export type Standing = 'in-time' | 'soon' | 'due' | 'over';

export function standingOn(due: string, today: string): Standing {
  if (today > due) return 'over';
  if (today === due) return 'due';
  return today >= daysAfter(due, -oversight.firstReminder.value) ? 'soon' : 'in-time';
}

/** What the Department owes one provider, or is owed by it, by which day. `thing` tells two of one clock apart. */
export type MonitoringDue = { readonly clock: MonitoringClock; readonly thing: string; readonly on: string };

function lastOf(all: readonly { readonly on: string }[]): string | undefined {
  return all
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
}

/** Owed a year after the last time; where it never was, a year after the organisation began to be known. */
function yearly(
  clock: MonitoringClock,
  all: readonly { readonly on: string }[],
  since: string,
  years: number,
): MonitoringDue {
  return { clock, thing: 'yearly', on: yearsAfter(lastOf(all) ?? since, years) };
}

/** What is owed of a provider, the earliest first. `since`: the first day of its memorandum, or the day it was first written of. */
export function dueOf(state: MonitoringRecord, since: string): readonly MonitoringDue[] {
  const open = state.findings.filter((one) => !isMended(one) && !isFailed(one));
  const followUps = open.map(({ id, dueOn }) => ({ clock: 'follow-up' as const, thing: id, on: dueOn }));
  const { providerMonitoring, premisesRisk } = cambodia;
  return [
    yearly('monitoring', state.monitorings.filter(isSound), since, providerMonitoring.value),
    yearly('premises', state.premises, since, premisesRisk.value),
    yearly('return', state.returns, since, oversight.providerReturn.value),
    ...followUps,
    ...breachesDue(state.breaches).map((one) => ({ clock: 'breach' as const, ...one })),
  ].toSorted((one, other) => one.on.localeCompare(other.on));
}

export type MonitoringReminder = MonitoringDue & { readonly days: number };

/** The latest reminder that has come for one due day: some days ahead, on the day, and the day after. */
function reminderFor(due: string, today: string): number | undefined {
  return [oversight.firstReminder.value, 0, -1].findLast((days) => today >= daysAfter(due, -days));
}

/** Reminders that have come by a day and are not written yet; of each clock only the latest. */
export function monitoringRemindersDue(
  state: MonitoringRecord,
  since: string,
  today: string,
): readonly MonitoringReminder[] {
  return dueOf(state, since)
    .flatMap((one) => {
      const days = reminderFor(one.on, today);
      return days === undefined ? [] : [{ ...one, days }];
    })
    .filter((one) => !state.reminded.includes(reminderName(one)));
}

type Paper = { readonly memorandum?: { readonly from: string } | undefined };

/** From when on a provider is owed its yearly looks: from the first day of its memorandum, else from the start of the platform. */
export function sinceOf(provider: Paper | undefined): string {
  return provider?.memorandum?.from ?? fromTheStart;
}
