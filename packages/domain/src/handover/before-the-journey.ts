import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { clock } from '../directory/clock.ts';
import type { GateState } from '../directory/gate.ts';
import { statusOn } from '../directory/gate-on-a-day.ts';
import { check, refusals } from '../law/refusal.ts';
import { addressHasTwoSources } from '../rules/address-has-two-sources.ts';
import { confirmedMinutesStandStill } from '../rules/confirmed-minutes-stand-still.ts';
import { eachSideWritesForItself } from '../rules/each-side-writes-for-itself.ts';
import { gateLiesOnHerWay } from '../rules/gate-lies-on-her-way.ts';
import { handoverNeedsItsChecklist } from '../rules/handover-needs-its-checklist.ts';
import { itemIsTickedByItsSide } from '../rules/item-is-ticked-by-its-side.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { planIsNotInThePast } from '../rules/plan-is-not-in-the-past.ts';
import { requiredItemIsNotWavedThrough } from '../rules/required-item-is-not-waved-through.ts';
import { scheduleKeepsNoticePeriods } from '../rules/schedule-keeps-notice-periods.ts';
import { scheduleNeedsAnOpenGate } from '../rules/schedule-needs-an-open-gate.ts';
import { scheduleNeedsBothSides } from '../rules/schedule-needs-both-sides.ts';
import { servicesAreAnsweredBeforeReturn } from '../rules/services-are-answered-before-return.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { freeOn } from '../tense.ts';
import { code } from '../text.ts';
import { blocking, isShown, itemsOf, standing } from './checklist.ts';
import { type HandoverEvent, type HandoverState, mode } from './handover.ts';
import { statusesFor } from './next-act.ts';
import { tooLateFor } from './notice-periods.ts';
import { isOfThePast } from './of-the-past.ts';
import { side } from './side.ts';
import { answersAs, ownWordOf, sideOf } from './sides.ts';
import { stampOf } from './stamp.ts';
import { wanted } from './wanted.ts';
import { hurryReason } from './words-of-both.ts';

export const scheduleHandoverBody = z.lazy(() =>
  z.strictObject({
    date: freeOn,
    gate: code,
    mode,
    session: clock.optional(),
    hurry: hurryReason.optional(),
    ...timing.shape,
  }),
);
export const tickChecklistItemBody = z.lazy(() =>
  z.strictObject({
    answer: z.enum(['done', 'not-applicable', 'missing']).default('done'),
    reason: code.optional(),
    ...timing.shape,
  }),
);
export const timingBody = z.strictObject(timing.shape);

/** The other side accepts with a date, a gate and a way: the second of the two acts. */
export function scheduleHandover(
  state: HandoverState,
  said: z.infer<typeof scheduleHandoverBody>,
  gate: GateState | undefined,
  disclosures: Readonly<Record<string, string>>,
  act: Act,
): Decision<HandoverEvent> {
  const { date, gate: at, mode: way, session, hurry } = said;
  // What is still to come is judged by when the platform heard of it.
  const stated = isOfThePast(act, date);
  const heard = stated ? act.occurredAt : act.recordedAt;
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('scheduleHandover')),
    wanted('returned.planned', state, act.by),
    check(scheduleNeedsBothSides, sideOf(state, act.by), state.awaits),
    check(planIsNotInThePast, date, heard),
    check(scheduleKeepsNoticePeriods, stated ? [] : tooLateFor(state, date, heard), hurry),
    check(scheduleNeedsAnOpenGate, statusOn(gate, date), stated),
    check(gateLiesOnHerWay, gate, { country: state.country, mode: way, stated }),
    check(handoverNeedsItsChecklist, blocking(hurried(state, hurry), 'schedule')),
  );
  if (refused) return refused;
  return decided({
    type: 'HandoverScheduled',
    date,
    gate: at,
    mode: way,
    gateVerified: !stated,
    ...(session === undefined ? {} : { session }),
    ...(hurry === undefined ? {} : { hurry }),
    disclosures: { ...disclosures },
    ...stampOf({ ...state, disclosures: { ...state.disclosures, ...disclosures } }, act),
  });
}

/** As it stands with the day that is being fixed: an earlier one's hurry is over. */
function hurried({ hurry: _before, ...state }: HandoverState, hurry: HandoverState['hurry']): HandoverState {
  return { ...state, ...(hurry === undefined ? {} : { hurry }) };
}

/**
 * One item answered by its side. After that side's confirmation it changes nothing; a change by the other side asks
 * both to confirm anew.
 */
export function tickChecklistItem(
  state: HandoverState,
  itemCode: string,
  said: z.infer<typeof tickChecklistItemBody>,
  act: Act,
): Decision<HandoverEvent> {
  const item = itemsOf(state).find((one) => one.code === itemCode);
  const as = item && answersAs(state, item, act.by);
  const confirmed = side.options.filter((one) => state.confirmations[one] !== undefined);
  const required = standing(state).find((one) => one.code === itemCode)?.required ?? false;
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('tickChecklistItem')),
    check(itemIsTickedByItsSide, item !== undefined, as !== undefined, item?.by === 'system', {
      answer: said.answer,
      shown: isShown(itemCode, state),
    }),
    check(requiredItemIsNotWavedThrough, required, said.answer, said.reason),
    check(addressHasTwoSources, state.homeConfirmed, { code: itemCode, as, answer: said.answer }),
    check(confirmedMinutesStandStill, confirmed, sideOf(state, act.by)),
  );
  if (refused) return refused;
  if (as === undefined) throw new Error('an item without a side passed its rule');
  const { answer, reason } = said;
  const tick = {
    answer,
    ...(reason === undefined ? {} : { reason }),
    by: act.by.id,
    organisation: act.by.organisation,
    at: act.occurredAt,
  };
  const voids = confirmed.length === 0 ? {} : { voids: confirmed };
  return decided({ type: 'ItemTicked', code: itemCode, as, tick, ...voids, ...stampOf(state, act) });
}

/** The case itself settles item C23: every service of the catalogue is answered. */
export function recordServicesAnswered(
  state: HandoverState,
  unanswered: readonly string[],
  act: Act,
): Decision<HandoverEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('recordServicesAnswered')),
    check(servicesAreAnsweredBeforeReturn, unanswered),
  );
  return refused ?? decided({ type: 'ServicesAnswered', ...stampOf(state, act) });
}

/** The notice of Policy VI.b went out, or was acknowledged by the receiving side. */
export function noteNotice(
  state: HandoverState,
  type: 'NoticeSent' | 'NoticeAcknowledged',
  act: Act,
): Decision<HandoverEvent> {
  const sends = type === 'NoticeSent';
  const [side, awaited] = sends ? [sideOf(state, act.by), 'S'] : [ownWordOf(state, act.by), 'V'];
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor(sends ? 'sendNotice' : 'acknowledgeNotice')),
    check(eachSideWritesForItself, side, awaited),
  );
  return refused ?? decided({ type, ...stampOf(state, act) });
}
