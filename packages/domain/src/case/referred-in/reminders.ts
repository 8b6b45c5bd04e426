import { cambodia } from '../../settings/cambodia.ts';
import { dayOf, daysAfter, momentOf } from '../../time.ts';
import { answerBy } from './answer-by.ts';
import { isWaiting, type ReferralIn } from './referral-in.ts';

type Reminder = { readonly on: string; readonly stage: number };

/**
 * Reminders still to be written: on the day by which the referral is to be answered and, if it still waits, once the
 * same span has passed again. None for a day that was over before the platform heard of it (desks plan, section 7).
 */
function openReminders(state: ReferralIn): readonly (Reminder & { readonly day: string })[] {
  if (!isWaiting(state)) return [];
  const { reminded = 0, heardAt } = state;
  const on = answerBy(state);
  return [on, daysAfter(on, cambodia.referralAnswer.value)]
    .map((day, stage) => ({ on, stage, day }))
    .filter(({ day, stage }) => stage >= reminded && (heardAt === undefined || day >= dayOf(heardAt)));
}

/** The latest reminder whose day has come. */
export function referralReminderDue(state: ReferralIn, today: string): Reminder | undefined {
  const last = openReminders(state).findLast(({ day }) => today >= day);
  return last && { on: last.on, stage: last.stage };
}

/**
 * The next moment, in UTC, at which the clocks have to look at a referral; none once it is answered or had its last
 * reminder.
 */
export function nextLookAtReferral(state: ReferralIn): string | undefined {
  const [next] = openReminders(state);
  return next && momentOf(next.day);
}
