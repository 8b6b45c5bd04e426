import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import type { GateStatus } from '../directory/gate.ts';
import { check, refusals } from '../law/refusal.ts';
import { custodyGoesForward } from '../rules/custody-goes-forward.ts';
import { departureNeedsItsNotice } from '../rules/departure-needs-its-notice.ts';
import { departureWithoutNoticeTakesTwo } from '../rules/departure-without-notice-takes-two.ts';
import { handoverNeedsItsChecklist } from '../rules/handover-needs-its-checklist.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { nobodyLeavesForAClosedGate } from '../rules/nobody-leaves-for-a-closed-gate.ts';
import { scheduleNeedsBothSides } from '../rules/schedule-needs-both-sides.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { pastOn, toldIn } from '../tense.ts';
import { code } from '../text.ts';
import { blocking } from './checklist.ts';
import { lastMoved } from './custody.ts';
import type { HandoverEvent, HandoverState } from './handover.ts';
import { statusesFor } from './next-act.ts';
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

/** Where nobody was told: the reason to leave all the same, and who of the sending side said so first. */
function untold({ before }: HandoverState, { override: reason, noticeOnPaper }: z.infer<typeof recordDepartureBody>) {
  if (reason === undefined || before.acknowledgedAt !== undefined || noticeOnPaper !== undefined) return undefined;
  return { reason, first: before.overriding?.reason === reason ? before.overriding : undefined };
}

/**
 * The person leaves the shelter. The sending side says so, once the notice is acknowledged and the journey's items are
 * done. Without an acknowledgement two organisations of that side give the reason to leave all the same: the first one
 * only asks for it.
 */
export function recordDeparture(
  state: HandoverState,
  said: z.infer<typeof recordDepartureBody>,
  gate: GateStatus,
  act: Act,
): Decision<HandoverEvent> {
  const { noticeOnPaper: onPaper } = said;
  const word = untold(state, said);
  const refused = refusals(
    check(lateEntryGivesItsReason, act, toldIn(recordDepartureBody, said)),
    check(staysInItsState, state.status, statusesFor('recordDeparture')),
    wanted('returned.leaves', state, act.by),
    check(scheduleNeedsBothSides, sideOf(state, act.by), 'S'),
    check(departureNeedsItsNotice, state.before, onPaper !== undefined, word?.reason),
    check(departureWithoutNoticeTakesTwo, word?.first, act.by.organisation),
    check(custodyGoesForward, lastMoved(state), act.occurredAt),
    check(nobodyLeavesForAClosedGate, gate, act.lateReason !== undefined),
    check(handoverNeedsItsChecklist, blocking(state, 'depart')),
  );
  if (refused) return refused;
  if (word !== undefined && word.first === undefined)
    return decided({ type: 'DepartureOverrideAsked', reason: word.reason, ...stampOf(state, act) });
  return decided({
    type: 'Departed',
    ...(onPaper === undefined ? {} : { onPaper }),
    ...(word === undefined ? {} : { override: word.reason }),
    ...stampOf(state, act),
  });
}
