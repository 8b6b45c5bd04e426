import { actOf } from '@homeward/domain/command';
import * as gate from '@homeward/domain/handover/at-the-gate';
import * as journey from '@homeward/domain/handover/before-the-journey';
import { confirmHandover } from '@homeward/domain/handover/confirm';
import { recordDeparture } from '@homeward/domain/handover/departure';
import { giveFeedback } from '@homeward/domain/handover/feedback';
import type { HandoverEvent, HandoverState } from '@homeward/domain/handover/handover';
import { minutesHash } from '../../functions/handlers/on-handover.ts';
import { openGate } from '../domain/gates.ts';
import type { Move } from './journeys.ts';
import { actorOf, at } from './people.ts';

const gives = actorOf('counterpart-th');
const takes = actorOf('shift-lead');
const plan = { date: '2026-03-05', gate: 'poipet', mode: 'land', hurry: 'her-wish' } as const;

type Deciding = Move<HandoverState, HandoverEvent>['decide'];

function moved(
  by: typeof gives,
  decide: (act: ReturnType<typeof actOf>) => Deciding,
): Move<HandoverState, HandoverEvent> {
  return { by, decide: decide(actOf(by, at, {})) };
}

function confirming(act: ReturnType<typeof actOf>): Deciding {
  return (state) => confirmHandover(state, { minutes: minutesHash(state) }, minutesHash(state), act);
}

/** Everything that may happen to a handover at the gate and after it, by both sides. */
export const ofAHandover: readonly Move<HandoverState, HandoverEvent>[] = [
  moved(gives, confirming),
  moved(takes, confirming),
  moved(takes, (act) => (state) => gate.refuseHandover(state, { reason: 'no-room' }, act)),
  moved(
    gives,
    (act) => (state, pick) =>
      gate.postponeHandover(state, { reason: 'health', ...(pick % 2 === 0 ? { review: '2026-03-09' } : {}) }, act),
  ),
  moved(takes, (act) => (state) => gate.disputeHandover(state, { reason: 'custody' }, act)),
  ...[gives, takes].map((one) =>
    moved(
      one,
      (act) => (state, pick) =>
        gate.resolveDispute(state, { outcome: pick % 4 === 0 ? 'returned' : 'confirm-again' }, act),
    ),
  ),
  moved(takes, (act) => (state) => giveFeedback(state, { says: 'safe' }, act)),
  moved(gives, (act) => (state) => gate.recordReturnToSender(state, act)),
  moved(takes, (act) => (state) => journey.scheduleHandover(state, plan, openGate, {}, act)),
  moved(gives, (act) => (state) => journey.scheduleHandover(state, plan, openGate, {}, act)),
  moved(gives, (act) => (state) => journey.noteNotice(state, 'NoticeSent', act)),
  moved(takes, (act) => (state) => journey.noteNotice(state, 'NoticeAcknowledged', act)),
  moved(
    gives,
    (act) => (state, pick) => recordDeparture(state, pick % 2 === 0 ? { override: 'safety' } : {}, 'open', act),
  ),
  moved(
    takes,
    (act) => (state) =>
      gate.recordArrivalAtDestination(state, { placement: 'transit-centre', family: 'not-assessed' }, act),
  ),
];
