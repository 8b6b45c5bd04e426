import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { confirmedMinutesStandStill } from '../rules/confirmed-minutes-stand-still.ts';
import { departureNeedsItsNotice } from '../rules/departure-needs-its-notice.ts';
import { handoverNeedsItsChecklist } from '../rules/handover-needs-its-checklist.ts';
import { itemIsTickedByItsSide } from '../rules/item-is-ticked-by-its-side.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { planIsNotInThePast } from '../rules/plan-is-not-in-the-past.ts';
import { requiredItemIsNotWavedThrough } from '../rules/required-item-is-not-waved-through.ts';
import { scheduleNeedsAnOpenGate } from '../rules/schedule-needs-an-open-gate.ts';
import { scheduleNeedsBothSides } from '../rules/schedule-needs-both-sides.ts';
import { servicesAreAnsweredBeforeReturn } from '../rules/services-are-answered-before-return.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { freeOn, pastOn, toldIn } from '../tense.ts';
import { code } from '../text.ts';
import { blocking, itemsOf, standing } from './checklist.ts';
import { type HandoverEvent, type HandoverState, mode } from './handover.ts';
import { answersAs, sideOf } from './sides.ts';
import { stampOf } from './stamp.ts';

export const scheduleHandoverBody = z.lazy(() => z.strictObject({ date: freeOn, gate: code, mode, ...timing.shape }));
export const tickChecklistItemBody = z.lazy(() =>
  z.strictObject({
    answer: z.enum(['done', 'not-applicable', 'missing']).default('done'),
    reason: code.optional(),
    ...timing.shape,
  }),
);
export const recordDepartureBody = z.lazy(() =>
  z.strictObject({
    noticeOnPaper: z.strictObject({ day: pastOn, by: code }).optional(),
    override: z.enum(['medical-urgency', 'gate-closes', 'receiving-side-unreachable', 'safety']).optional(),
    ...timing.shape,
  }),
);
export const timingBody = z.strictObject(timing.shape);

type GateStatus = 'open' | 'limited' | 'closed' | 'unknown';

/** The other side accepts with a date, a gate and a way: the second of the two acts. */
export function scheduleHandover(
  state: HandoverState,
  said: z.infer<typeof scheduleHandoverBody>,
  gate: GateStatus,
  disclosures: Readonly<Record<string, string>>,
  act: Act,
): Decision<HandoverEvent> {
  const stated = act.lateReason !== undefined;
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, ['proposed', 'postponed', 'refused']),
    check(scheduleNeedsBothSides, sideOf(state, act.by), state.awaits),
    check(planIsNotInThePast, said.date, act.occurredAt),
    check(scheduleNeedsAnOpenGate, gate, stated),
    check(handoverNeedsItsChecklist, blocking(state, 'schedule')),
  );
  if (refused) return refused;
  const { date, gate: at, mode: way } = said;
  return decided({
    type: 'HandoverScheduled',
    date,
    gate: at,
    mode: way,
    gateVerified: !stated,
    disclosures: { ...disclosures },
    ...stampOf({ ...state, disclosures: { ...state.disclosures, ...disclosures } }, act),
  });
}

/** One item answered by its side. Nothing changes under a confirmed minute. */
export function tickChecklistItem(
  state: HandoverState,
  itemCode: string,
  said: z.infer<typeof tickChecklistItemBody>,
  act: Act,
): Decision<HandoverEvent> {
  const item = itemsOf(state).find((one) => one.code === itemCode);
  const as = item && answersAs(state, item, act.by);
  const required = standing(state).find((one) => one.code === itemCode)?.required ?? false;
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, [
      'proposed',
      'scheduled',
      'departed',
      'pending',
      'postponed',
      'refused',
      'disputed',
    ]),
    check(itemIsTickedByItsSide, item !== undefined, as !== undefined, item?.by === 'system'),
    check(requiredItemIsNotWavedThrough, required, said.answer, said.reason),
    check(confirmedMinutesStandStill, Object.keys(state.confirmations)),
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
  return decided({ type: 'ItemTicked', code: itemCode, as, tick, ...stampOf(state, act) });
}

/** Item C23 becomes true by the case itself: every service of the catalogue answered. */
export function recordServicesAnswered(
  state: HandoverState,
  unanswered: readonly string[],
  act: Act,
): Decision<HandoverEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, ['proposed', 'postponed', 'refused']),
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
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, ['scheduled']),
    check(scheduleNeedsBothSides, sideOf(state, act.by), type === 'NoticeSent' ? 'S' : 'V'),
  );
  return refused ?? decided({ type, ...stampOf(state, act) });
}

/** She leaves the shelter. The sending side says so, once the notice is acknowledged and the journey's items are done. */
export function recordDeparture(
  state: HandoverState,
  said: z.infer<typeof recordDepartureBody>,
  act: Act,
): Decision<HandoverEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act, toldIn(recordDepartureBody, said)),
    check(staysInItsState, state.status, ['scheduled']),
    check(scheduleNeedsBothSides, sideOf(state, act.by), 'S'),
    check(departureNeedsItsNotice, state.before, said.noticeOnPaper !== undefined, said.override),
    check(handoverNeedsItsChecklist, blocking(state, 'depart')),
  );
  if (refused) return refused;
  const { noticeOnPaper: onPaper, override } = said;
  return decided({
    type: 'Departed',
    ...(onPaper === undefined ? {} : { onPaper }),
    ...(override === undefined ? {} : { override }),
    ...stampOf(state, act),
  });
}
