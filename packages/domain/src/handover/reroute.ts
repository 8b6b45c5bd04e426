import * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { clock } from '../directory/clock.ts';
import type { GateState } from '../directory/gate.ts';
import { statusOn } from '../directory/gate-on-a-day.ts';
import { check, refusals } from '../law/refusal.ts';
import { gateLiesOnHerWay } from '../rules/gate-lies-on-her-way.ts';
import { planIsNotInThePast } from '../rules/plan-is-not-in-the-past.ts';
import { rerouteBeginsAtItsGate } from '../rules/reroute-begins-at-its-gate.ts';
import { scheduleNeedsAnOpenGate } from '../rules/schedule-needs-an-open-gate.ts';
import { freeOn } from '../tense.ts';
import { code, id } from '../text.ts';
import { postponeHandoverBody } from './at-the-gate.ts';
import type { HandoverEvent, HandoverState } from './handover.ts';
import { sideOf } from './sides.ts';
import { stampOf } from './stamp.ts';
import { wanted } from './wanted.ts';

const goes = z.strictObject({ gate: code, date: freeOn, session: clock.optional() });
const waits = z.strictObject({ reason: postponeHandoverBody.shape.reason, review: freeOn });
export type Goes = z.infer<typeof goes>;

/** Each handover of a closing gate goes by another gate, on a day, or waits until it is looked at again. */
export const rerouteHandoversBody = z.lazy(() =>
  z.strictObject({
    moves: z
      .array(z.union([z.strictObject({ handover: id, goes }), z.strictObject({ handover: id, waits })]))
      .min(1)
      .max(32),
  }),
);
export type Move = z.infer<typeof rerouteHandoversBody>['moves'][number];

type Way = {
  readonly to: Goes;
  readonly gate: GateState | undefined;
  readonly mode: 'land' | 'air';
  /** What the centre on the new way is given; its copy on the old way is closed. */
  readonly disclosures: Readonly<Record<string, string>>;
};

/**
 * The person goes another way and everything else stays: papers, checklist, who is told. The other side has to know of
 * the new way before the departure, and so has the person where the road becomes a flight.
 */
export function rerouteHandover(
  state: HandoverState,
  from: string,
  { to, gate, mode, disclosures }: Way,
  act: Act,
): Decision<HandoverEvent> {
  const { country } = state;
  const refused = refusals(
    check(rerouteBeginsAtItsGate, state.id, isPlannedFor(state, from)),
    wanted('returned.planned', state, act.by),
    check(planIsNotInThePast, to.date, act.occurredAt),
    check(scheduleNeedsAnOpenGate, statusOn(gate, to.date), false),
    check(gateLiesOnHerWay, gate, { country, mode, stated: false }),
  );
  if (refused) return refused;
  return decided({ type: 'HandoverRerouted', ...to, mode, disclosures: { ...disclosures }, ...quietly(state, act) });
}

/** The journey waits: both sides agree on a new day. */
export function holdHandover(
  state: HandoverState,
  from: string,
  { reason, review }: z.infer<typeof waits>,
  act: Act,
): Decision<HandoverEvent> {
  const refused = refusals(
    check(rerouteBeginsAtItsGate, state.id, isPlannedFor(state, from)),
    check(planIsNotInThePast, review, act.occurredAt),
  );
  if (refused) return refused;
  return decided({ type: 'HandoverPostponed', side: sideOf(state, act.by), reason, review, ...quietly(state, act) });
}

function isPlannedFor({ status, gate }: HandoverState, from: string): boolean {
  return status === 'scheduled' && gate === from;
}

/** The gate's own event tells each desk of all its handovers at once, so these events tell nobody. */
function quietly(state: HandoverState, act: Act) {
  return { ...stampOf(state, act), told: [] };
}
