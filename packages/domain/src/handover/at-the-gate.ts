import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { childGoesToFamilyByTwoPeople } from '../rules/child-goes-to-family-by-two-people.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../rules/child-is-placed-only-with-a-safe-family.ts';
import { custodyGoesForward } from '../rules/custody-goes-forward.ts';
import { eachSideWritesForItself } from '../rules/each-side-writes-for-itself.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { planIsNotInThePast } from '../rules/plan-is-not-in-the-past.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { freeOn } from '../tense.ts';
import { dayOf } from '../time.ts';
import { arriving } from './arriving.ts';
import { isTakenBack, lastMoved } from './custody.ts';
import { type HandoverEvent, type HandoverState, placementKind } from './handover.ts';
import { statusesFor } from './next-act.ts';
import { owedAnswer } from './owed-answer.ts';
import { isAgreed } from './settling.ts';
import { sideOf } from './sides.ts';
import { stampOf } from './stamp.ts';
import { wanted } from './wanted.ts';

export const refuseHandoverBody = z.strictObject({
  reason: z.enum([
    'not-expected',
    'identity-differs',
    'quarantine',
    'no-room',
    'gate-closed',
    'document-missing',
    'unsafe',
    'other',
  ]),
  ...timing.shape,
});
export const postponeHandoverBody = z.strictObject({
  reason: z.enum([
    'gate-closed',
    'health',
    'court',
    'document',
    'cost',
    'her-wish',
    'no-escort',
    'other-side-absent',
    'other',
  ]),
  review: freeOn.optional(),
  ...timing.shape,
});
export const disputeHandoverBody = z.strictObject({
  reason: z.enum(['items-missing', 'belongings', 'identity', 'condition', 'custody', 'other']),
  ...timing.shape,
});
export const resolveDisputeBody = z.strictObject({ outcome: z.enum(['confirm-again', 'returned']), ...timing.shape });
export const recordArrivalBody = z.strictObject({
  placement: placementKind,
  /** The result of item C08, where a child goes to the family. */
  family: z.enum(['safe', 'unsafe', 'not-found', 'not-assessed']).default('not-assessed'),
  ...timing.shape,
});

/** The receiving side does not take over: the person goes back, or another date is found. */
export function refuseHandover(
  state: HandoverState,
  said: z.infer<typeof refuseHandoverBody>,
  act: Act,
): Decision<HandoverEvent> {
  const side = sideOf(state, act.by);
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('refuseHandover')),
    check(eachSideWritesForItself, side, 'V'),
    // Refused before the departure, the person stays where they are.
    check(custodyGoesForward, state.departedAt === undefined ? '' : lastMoved(state), act.occurredAt),
  );
  return refused ?? decided({ type: 'HandoverRefused', side, reason: said.reason, ...stampOf(state, act) });
}

/** Either side moves the day; the other one accepts the next. Whom the sending side had on the way is back in its care by then. */
export function postponeHandover(
  state: HandoverState,
  said: z.infer<typeof postponeHandoverBody>,
  act: Act,
): Decision<HandoverEvent> {
  const { reason, review } = said;
  const side = sideOf(state, act.by);
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('postponeHandover')),
    check(planIsNotInThePast, review ?? dayOf(act.occurredAt), act.occurredAt),
    check(custodyGoesForward, isTakenBack(state, side) ? lastMoved(state) : '', act.occurredAt),
  );
  if (refused) return refused;
  return decided({
    type: 'HandoverPostponed',
    side,
    reason,
    ...(review === undefined ? {} : { review }),
    ...stampOf(state, act),
  });
}

/**
 * One side does not agree with the minutes; the central units resolve it. A mission that speaks by its link does not
 * confirm, and that is all.
 */
export function disputeHandover(
  state: HandoverState,
  said: z.infer<typeof disputeHandoverBody>,
  act: Act,
): Decision<HandoverEvent> {
  const side = sideOf(state, act.by);
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('disputeHandover')),
    check(eachSideWritesForItself, side, state.mission === undefined ? side : 'S'),
    check(custodyGoesForward, lastMoved(state), act.occurredAt),
  );
  return refused ?? decided({ type: 'HandoverDisputed', side, reason: said.reason, ...stampOf(state, act) });
}

/** One central unit says how to settle it and the other one says the same: only then it is settled. */
export function resolveDispute(
  state: HandoverState,
  said: z.infer<typeof resolveDisputeBody>,
  act: Act,
): Decision<HandoverEvent> {
  const { outcome } = said;
  const side = sideOf(state, act.by);
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('resolveDispute')),
    check(custodyGoesForward, lastMoved(state), act.occurredAt),
  );
  if (refused) return refused;
  const stamp = stampOf(state, act);
  return isAgreed(state, outcome, act.by)
    ? decided({ type: 'DisputeResolved', outcome, ...stamp })
    : decided({ type: 'SettlementProposed', side, outcome, ...stamp });
}

/** A refused person is back with the sender: custody without a gap. */
export function recordReturnToSender(state: HandoverState, act: Act): Decision<HandoverEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('recordReturnToSender')),
    check(eachSideWritesForItself, sideOf(state, act.by), 'S'),
    check(custodyGoesForward, lastMoved(state), act.occurredAt),
  );
  return refused ?? decided({ type: 'ReturnedToSender', ...stampOf(state, act) });
}

/** Where the person is now, and with whom (item C25): kept also where it broke a rule, with what it broke. */
export function recordArrivalAtDestination(
  state: HandoverState,
  said: z.infer<typeof recordArrivalBody>,
  act: Act,
): Decision<HandoverEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('recordArrivalAtDestination')),
    check(eachSideWritesForItself, sideOf(state, act.by), 'V'),
    check(custodyGoesForward, lastMoved(state), act.occurredAt),
  );
  if (refused) return refused;
  const happening = { effect: arriving(state, said, act), by: act.by };
  const kept = owedAnswer(
    act,
    wanted('returned.arrives', state, act.by),
    check(childIsPlacedOnlyWithASafeFamily, happening),
    check(childGoesToFamilyByTwoPeople, happening),
  );
  return decided({ type: 'ArrivedAtDestination', placement: said.placement, ...stampOf(state, act), ...kept });
}

/**
 * The person's file is open here: a handover becomes one case, once. The file's id is not among two countries' records.
 */
export function noteFileOpened(state: HandoverState, act: Act): Decision<HandoverEvent> {
  return decided({ type: 'FileOpened', ...stampOf(state, act) });
}
