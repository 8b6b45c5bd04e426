import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import type { GateStatus } from '../directory/gate.ts';
import { type Check, check, refusals } from '../law/refusal.ts';
import { custodyGoesForward } from '../rules/custody-goes-forward.ts';
import { departureNeedsItsNotice } from '../rules/departure-needs-its-notice.ts';
import { departureWithoutNoticeTakesTwo } from '../rules/departure-without-notice-takes-two.ts';
import { eachSideWritesForItself } from '../rules/each-side-writes-for-itself.ts';
import { handoverNeedsItsChecklist } from '../rules/handover-needs-its-checklist.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { nobodyLeavesForAClosedGate } from '../rules/nobody-leaves-for-a-closed-gate.ts';
import { planIsNotInThePast } from '../rules/plan-is-not-in-the-past.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { pastOn, toldIn } from '../tense.ts';
import { code } from '../text.ts';
import { dayOf, isBackdated } from '../time.ts';
import { blocking } from './checklist.ts';
import { lastMoved } from './custody.ts';
import type { HandoverEvent, HandoverState } from './handover.ts';
import { statusesFor } from './next-act.ts';
import { owedAnswer } from './owed-answer.ts';
import { sideOf } from './sides.ts';
import { stampOf } from './stamp.ts';
import { wanted } from './wanted.ts';
import { overrideReason } from './words-of-both.ts';

export const recordDepartureBody = z.lazy(() =>
  z.strictObject({
    noticeOnPaper: z.strictObject({ day: pastOn, by: code }).optional(),
    override: overrideReason.optional(),
    ...timing.shape,
  }),
);

type Said = z.infer<typeof recordDepartureBody>;

/** Where nobody was told: the reason to leave all the same, and who of the sending side said so first. */
function untold({ before }: HandoverState, { override: reason, noticeOnPaper }: Said) {
  if (reason === undefined || before.acknowledgedAt !== undefined || noticeOnPaper !== undefined) return undefined;
  return { reason, first: before.overriding?.reason === reason ? before.overriding : undefined };
}

type Word = ReturnType<typeof untold>;

/** Whether a paper can say that the other side knows of this journey: on no day before it was fixed. */
function tellsOf({ plannedAt }: HandoverState, paper: Said['noticeOnPaper']): boolean {
  return paper !== undefined && (plannedAt === undefined || dayOf(plannedAt) <= paper.day);
}

/** The day that a late entry told of when it was over: nobody leaves on it later. */
function statedDay({ gateVerified, date }: HandoverState): string | undefined {
  return gateVerified === false ? date : undefined;
}

/** What stands against anybody leaving. */
function against(state: HandoverState, { noticeOnPaper }: Said, word: Word, { by }: Act): readonly Check[] {
  return [
    wanted('returned.leaves', state, by),
    check(departureNeedsItsNotice, state.before, tellsOf(state, noticeOnPaper), word?.reason),
    check(departureWithoutNoticeTakesTwo, word?.first, by.organisation),
    check(handoverNeedsItsChecklist, blocking(state, 'depart')),
  ];
}

/**
 * The person has left the shelter, and the sending side says so: kept also where it broke a rule, with what it broke. To let somebody
 * leave before the notice is acknowledged is another thing: two organisations of that side give the reason, the first one only asks for
 * it, and while a rule stands against it both are refused.
 */
export function recordDeparture(state: HandoverState, said: Said, gate: GateStatus, act: Act): Decision<HandoverEvent> {
  const { noticeOnPaper: onPaper } = said;
  const word = untold(state, said);
  const rules = against(state, said, word, act);
  const closed = check(nobodyLeavesForAClosedGate, gate);
  // Who leaves now is stopped; of whom it is said when they left, they left.
  const isGone = word === undefined && isBackdated(act.occurredAt, act.recordedAt);
  const refused = refusals(
    check(lateEntryGivesItsReason, act, toldIn(recordDepartureBody, said)),
    check(staysInItsState, state.status, statusesFor('recordDeparture')),
    check(eachSideWritesForItself, sideOf(state, act.by), 'S'),
    check(custodyGoesForward, lastMoved(state), act.occurredAt),
    check(planIsNotInThePast, statedDay(state) ?? dayOf(act.occurredAt), act.occurredAt),
    ...(isGone ? [] : [closed]),
    ...(word === undefined ? [] : rules),
  );
  if (refused) return refused;
  if (word !== undefined && word.first === undefined)
    return decided({ type: 'DepartureOverrideAsked', reason: word.reason, ...stampOf(state, act) });
  return decided({
    type: 'Departed',
    ...(onPaper === undefined ? {} : { onPaper }),
    ...(word === undefined ? {} : { override: word.reason }),
    ...stampOf(state, act),
    ...owedAnswer(act, ...rules, closed),
  });
}
