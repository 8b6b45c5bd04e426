import type * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { check } from '../law/refusal.ts';
import { stampOf } from '../people/grant-role.ts';
import { settledDisputeRests } from '../rules/settled-dispute-rests.ts';
import { dayOf } from '../time.ts';
import { disputing, negotiating, reportingADispute } from './agreeing.ts';
import { atOversight } from './at-oversight.ts';
import type {
  DisputeEvent,
  DisputeState,
  openDisputeBody,
  recordNegotiationBody,
  reportDisputeBody,
} from './dispute.ts';

export function openDispute(said: z.infer<typeof openDisputeBody>, act: Act, key: string): Decision<DisputeEvent> {
  const held = atOversight(disputing, {}, act.by);
  if (held.type === 'refused') return held;
  return decided({ type: 'DisputeOpened', ...stampOf(act), id: key, ...said, openedOn: dayOf(act.recordedAt) });
}

/** One step of the negotiation; a settlement ends it, after a report too. */
export function recordNegotiation(
  state: DisputeState,
  said: z.infer<typeof recordNegotiationBody>,
  act: Act,
): Decision<DisputeEvent> {
  const rests = check(settledDisputeRests, state, said.on, dayOf(act.recordedAt));
  const held = atOversight(negotiating, {}, act.by, rests);
  if (held.type === 'refused') return held;
  return decided({ type: 'NegotiationRecorded', ...stampOf(act), ...said });
}

/** What negotiation did not resolve is reported to the governments of both parties. */
export function reportDispute(
  state: DisputeState,
  { asks }: z.infer<typeof reportDisputeBody>,
  act: Act,
): Decision<DisputeEvent> {
  const today = dayOf(act.recordedAt);
  const held = atOversight(reportingADispute, state, act.by, check(settledDisputeRests, state, today, today, true));
  if (held.type === 'refused') return held;
  return decided({ type: 'DisputeReported', ...stampOf(act), on: today, asks });
}
