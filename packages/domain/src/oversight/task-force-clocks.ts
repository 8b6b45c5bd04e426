import { breachesDue } from '../case/breaches/in-a-row.ts';
import { type ForeignCountry, foreignCountry } from '../people/actor.ts';
import { knownAgreements } from '../settings/known/agreements.ts';
import { oversight } from '../settings/oversight.ts';
import { daysAfter, yearsAfter } from '../time.ts';
import { type DisputeState, disputeStands } from './dispute.ts';
import type { MeetingState } from './meeting.ts';
import type { PlanState } from './plan.ts';

type TaskForceClock = 'plan' | 'committee' | 'negotiation' | 'breach';

/** What the task force owes by which day; `record` is what the reminder is written on, nothing where there is none yet. */
export type TaskForceDue = {
  readonly clock: TaskForceClock;
  readonly thing: string;
  readonly on: string;
  readonly record?: string;
};

type Kept = {
  readonly plans: readonly PlanState[];
  readonly meetings: readonly MeetingState[];
  readonly disputes: readonly DisputeState[];
};

/** Countries with which an agreement on trafficking is on file: their committees meet once a year. */
const committees: readonly ForeignCountry[] = foreignCountry.options.filter((country) =>
  knownAgreements.some((one) => one.with === country && one.about === 'trafficking'),
);

function planDue(plans: readonly PlanState[], today: string): TaskForceDue {
  const last = plans.toSorted((one, other) => one.until.localeCompare(other.until)).at(-1);
  if (last === undefined) return { clock: 'plan', thing: 'first', on: today };
  return { clock: 'plan', thing: last.id, on: daysAfter(last.until, 1), record: last.id };
}

function committeeDue(country: ForeignCountry, meetings: readonly MeetingState[], today: string): TaskForceDue {
  const held = meetings.filter((one) => one.with === country).toSorted((one, other) => one.on.localeCompare(other.on));
  // One that left out what it has to hear was held, and is owed as before.
  const heard = held.findLast(({ breaches }) => breaches.length === 0);
  const record = (heard ?? held.at(-1))?.id;
  const on = heard === undefined ? today : yearsAfter(heard.on, oversight.committee.value);
  return { clock: 'committee', thing: country, on, ...(record === undefined ? {} : { record }) };
}

function answersDue({ id, breaches, with: country }: MeetingState): readonly TaskForceDue[] {
  return breachesDue(breaches).map(({ on }) => ({ clock: 'breach', thing: country, on, record: id }));
}

function negotiationDue({ id, openedOn, steps }: DisputeState): TaskForceDue {
  const last =
    steps
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? openedOn;
  return { clock: 'negotiation', thing: id, on: daysAfter(last, oversight.negotiationRests.value), record: id };
}

/** A negotiation that failed waits for its report, one that goes on for its next step. */
const awaitsUs: ReadonlySet<string> = new Set(['untouched', 'goes-on', 'failed']);

/** Everything the task force owes, the earliest first; what was never done is owed today. */
export function taskForceDue({ plans, meetings, disputes }: Kept, today: string): readonly TaskForceDue[] {
  return [
    planDue(plans, today),
    ...committees.map((country) => committeeDue(country, meetings, today)),
    ...meetings.flatMap(answersDue),
    ...disputes.filter((one) => awaitsUs.has(disputeStands(one))).map(negotiationDue),
  ].toSorted((one, other) => one.on.localeCompare(other.on));
}

const daysAhead = {
  plan: [oversight.planReminder.value, oversight.firstReminder.value, 0, -1],
  committee: [oversight.firstReminder.value, 0, -1],
  negotiation: [0],
  breach: [0],
} as const satisfies Record<TaskForceClock, readonly number[]>;

/** The name of the latest reminder that has come for something owed; nothing before the first. */
export function taskForceReminder({ clock, thing, on }: TaskForceDue, today: string): string | undefined {
  const days = daysAhead[clock].findLast((one) => today >= daysAfter(on, -one));
  return days === undefined ? undefined : [clock, thing, on, days].join('/');
}
