import { handoverReminders } from '../settings/handover-reminders.ts';
import { hoursAfter, lateFrom } from '../time.ts';
import { deadlinesOf } from './deadlines.ts';
import type { HandoverState } from './handover.ts';
import { type HandoverReminder, handoverReminderName, type OwedStep } from './reminder.ts';
import type { Side } from './side.ts';

const waitsIn: Readonly<Partial<Record<HandoverState['status'], readonly OwedStep[]>>> = {
  scheduled: ['manifest-sent'],
  'handed-over': ['arrival-confirmed'],
  received: ['first-follow-up'],
};

function inTwoStages(step: OwedStep, owedBy: Side, [first, second]: readonly [string, string]): HandoverReminder[] {
  return [first, second].map((on, stage) => ({ step, owedBy, on, stage }));
}

/** A notice that went out and was not acknowledged: departure waits for it (Policy VI.b). */
function unacknowledged({ status, before }: HandoverState): readonly HandoverReminder[] {
  const { sentAt, acknowledgedAt, onPaper } = before;
  if (status !== 'scheduled' || sentAt === undefined || acknowledgedAt !== undefined || onPaper !== undefined)
    return [];
  const { unacknowledged: first, stillUnacknowledged: second } = handoverReminders;
  const stages = [hoursAfter(sentAt, first.value), hoursAfter(sentAt, second.value)] as const;
  return inTwoStages('readiness-confirmed', 'V', stages).map((one) => ({ ...one, sentAt }));
}

function all(state: HandoverState): readonly HandoverReminder[] {
  const steps: readonly string[] = waitsIn[state.status] ?? [];
  const owed = deadlinesOf(state).filter(({ step, doneAt }) => doneAt === undefined && steps.includes(step));
  return [
    ...unacknowledged(state),
    ...owed.flatMap(({ step, owedBy, by }) => {
      const late = lateFrom(by);
      return inTwoStages(step as OwedStep, owedBy, [hoursAfter(late, -handoverReminders.before.value), late]);
    }),
  ];
}

/** Reminders that are still to be written; none for what fell due before the platform heard of it (desks plan, section 7). */
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
