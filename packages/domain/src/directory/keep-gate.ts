import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { check } from '../law/refusal.ts';
import { stampOf } from '../people/grant-role.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { freeOn } from '../tense.ts';
import { text } from '../text.ts';
import { dayOf } from '../time.ts';
import { atTheOffice } from './at-the-office.ts';
import { type GateEvent, gateHeard, gateLimits } from './gate.ts';
import { reportingAGate } from './keeping.ts';

type Days = { readonly from?: string | undefined; readonly until?: string | undefined };
const endsAfterItBegins = z.refine<Days>(
  ({ from, until }) => from === undefined || until === undefined || from <= until,
  { path: ['until'], message: 'until-before-from' },
);

/** From when on, until when, and how one knows. Without a first day it holds from the day of the call on. */
const heard = () => ({
  from: freeOn.optional(),
  until: freeOn.optional(),
  how: gateHeard.exclude(['entered']),
  reference: text(200).optional(),
  ...timing.shape,
});
const statesItsLimits = z.refine<object>((limits) => Object.keys(limits).length > 0, { message: 'limits-missing' });

/** What somebody heard of a gate. Limits are those of a limited gate. */
export const setGateStatusBody = z.lazy(() =>
  z.discriminatedUnion('status', [
    z.strictObject({ status: z.enum(['open', 'closed', 'unknown']), ...heard() }).check(endsAfterItBegins),
    z
      .strictObject({ status: z.literal('limited'), limits: gateLimits.unwrap().check(statesItsLimits), ...heard() })
      .check(endsAfterItBegins),
  ]),
);
type Said = z.infer<typeof setGateStatusBody>;

/** The directory says what was heard; no handover changes by that: a person chooses which goes where. */
export function setGateStatus(said: Said, act: Act): Decision<GateEvent> {
  const held = atTheOffice(reportingAGate, {}, act.by, check(lateEntryGivesItsReason, act));
  if (held.type === 'refused') return held;
  const { occurredAt: _, lateReason: _late, from = dayOf(act.occurredAt), ...rest } = said;
  const report = { ...rest, from, at: act.occurredAt, by: act.by.id, organisation: act.by.organisation };
  return decided({ type: 'GateReported', ...stampOf(act), report });
}
