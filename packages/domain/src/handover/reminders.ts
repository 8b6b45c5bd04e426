import { cambodia } from '../settings/cambodia.ts';
import { handoverReminders } from '../settings/handover-reminders.ts';
import { dayOf, daysAfter, hoursAfter, lateFrom } from '../time.ts';
import { openBreachesIn } from './breaches.ts';
import { deadlinesOf } from './deadlines.ts';
import { countryOf, type HandoverState } from './handover.ts';
import type { HandoverAct } from './next-act.ts';
import { awaitsOf } from './offered.ts';
import { type HandoverReminder, handoverReminderName, type OwedStep } from './reminder.ts';
import type { Side } from './side.ts';
import { whatStandsIn } from './what-stands.ts';

type OfBothSides = Exclude<OwedStep, 'breach-answered'>;
type Owing = HandoverReminder & { readonly step: OfBothSides };

/** The act that completes a step: only those who are waited for are reminded. */
const doneBy: Readonly<Record<OfBothSides, readonly HandoverAct[]>> = {
  'manifest-sent': ['sendNotice'],
  'readiness-confirmed': ['acknowledgeNotice', 'acknowledgeByLink'],
  'arrival-confirmed': ['recordArrivalAtDestination'],
  'first-follow-up': ['giveFeedback'],
};
/** A side is reminded of an unacknowledged notice by when it was sent, not by the day of the journey. */
const remindedOf: readonly string[] = ['manifest-sent', 'arrival-confirmed', 'first-follow-up'];

function inTwoStages(step: OfBothSides, owedBy: Side, [first, second]: readonly [string, string]): Owing[] {
  return [first, second].map((on, stage) => ({ step, owedBy, on, stage }));
}

/** A notice that went out waits to be acknowledged: departure waits for it (Policy VI.b). */
function unacknowledged({ before: { sentAt } }: HandoverState): readonly Owing[] {
  if (sentAt === undefined) return [];
  const { unacknowledged: first, stillUnacknowledged: second } = handoverReminders;
  const stages = [hoursAfter(sentAt, first.value), hoursAfter(sentAt, second.value)] as const;
  return inTwoStages('readiness-confirmed', 'V', stages).map((one) => ({ ...one, sentAt }));
}

function ofTheCorridor(state: HandoverState): readonly Owing[] {
  const open = deadlinesOf(state).filter(({ step, doneAt }) => doneAt === undefined && remindedOf.includes(step));
  return open.flatMap(({ step, owedBy, by }) => {
    const late = lateFrom(by);
    return inTwoStages(step as OfBothSides, owedBy, [hoursAfter(late, -handoverReminders.before.value), late]);
  });
}

/** A supervisor in Cambodia answers for what was done against a rule, some days after the platform heard of it. */
function unansweredFor(state: HandoverState): readonly HandoverReminder[] {
  const owedBy = countryOf(state, 'S') === 'KH' ? 'S' : 'V';
  return openBreachesIn(state).map(({ at, heardAt }) => {
    const on = lateFrom(daysAfter(dayOf(heardAt ?? at), cambodia.breachAnswer.value));
    return { step: 'breach-answered', owedBy, on, stage: 0 };
  });
}

function all(state: HandoverState): readonly HandoverReminder[] {
  return [...ofTheSides(state), ...unansweredFor(state)];
}

function ofTheSides(state: HandoverState): readonly HandoverReminder[] {
  const seen = { standing: whatStandsIn(state), told: Object.keys(state.disclosures) };
  return [...unacknowledged(state), ...ofTheCorridor(state)].filter(({ step, owedBy, on }) =>
    awaitsOf(seen, on).some(({ act, side }) => side === owedBy && doneBy[step].includes(act)),
  );
}

/**
 * Reminders that are still to be written; none for what fell due before the platform heard of it (desks plan,
 * section 7).
 */
function open(state: HandoverState): readonly HandoverReminder[] {
  const { reminded = [], heardAt = '' } = state;
  return all(state).filter((one) => one.on >= heardAt && !reminded.includes(handoverReminderName(one)));
}

/** Reminders whose moment has come by now, in UTC. */
export function handoverRemindersDue(state: HandoverState, now: string): readonly HandoverReminder[] {
  return open(state).filter(({ on }) => Date.parse(on) <= Date.parse(now));
}

/** The next moment, in UTC, at which the clocks have to look at a handover; none when nothing waits. */
export function nextLookAtHandover(state: HandoverState): string | undefined {
  return open(state)
    .map(({ on }) => on)
    .toSorted()[0];
}
