import type { CaseState } from '@homeward/domain/case/case';
import { addressStands } from '@homeward/domain/case/movement/address-source';
import { unansweredServices } from '@homeward/domain/case/services/answer';
import type { Decision } from '@homeward/domain/command';
import type { GateState } from '@homeward/domain/directory/gate';
import { statusOn } from '@homeward/domain/directory/gate-on-a-day';
import { recordAddressConfirmed } from '@homeward/domain/handover/address-confirmed';
import { answerHandoverBreach } from '@homeward/domain/handover/answer-breach';
import * as gateSide from '@homeward/domain/handover/at-the-gate';
import * as journey from '@homeward/domain/handover/before-the-journey';
import { confirmHandover } from '@homeward/domain/handover/confirm';
import { takesAPlace } from '@homeward/domain/handover/day-book';
import { recordDeparture } from '@homeward/domain/handover/departure';
import { giveFeedback } from '@homeward/domain/handover/feedback';
import type { HandoverEvent, HandoverState } from '@homeward/domain/handover/handover';
import { minutesOf } from '@homeward/domain/handover/minutes';
import { moveChecklist as moveTo } from '@homeward/domain/handover/move-checklist';
import { versionsOf } from '@homeward/domain/handover/templates/template-for';
import { mayKnowHandover } from '@homeward/domain/people/relations';
import { dayOf } from '@homeward/domain/time';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, Request } from '@homeward/runtime/request';
import { gateById } from '@homeward/store/gates';
import { caseOfHandover } from '@homeward/store/lists';
import { copyForCentre } from './centre-copies.ts';
import { placesFor } from './day-books.ts';
import type { Rooms } from './desk.ts';
import { findHandover } from './handover-places.ts';
import { answering, asking } from './handover-questions.ts';
import { type Decide, handoverOf, minutesHash, onHandover } from './on-handover.ts';

/** Confirms the current minutes. An old hash is answered with the minutes as they are now, so the reader sees what changed. */
async function confirm(rooms: Rooms, request: Request<'confirmHandover'>): Promise<Answer<Receipt>> {
  let current = {};
  const outcome = await onHandover(
    rooms,
    request,
    (state) => {
      const minutes = minutesHash(state);
      current = { minutes, document: minutesOf(state) };
      return confirmHandover(state, request.body, minutes, request.act, request.called);
    },
    { writes: [], restsOn: `minutes:${request.body.minutes}` },
  );
  const changed = outcome.type === 'refused' && outcome.breaches.includes('minutes-changed');
  return answerOf(changed ? { ...outcome, current } : outcome);
}

/** The places a handover takes on the day it is planned for. */
async function placesOn(
  rooms: Rooms,
  { body, act }: Request<'scheduleHandover'>,
  gate: GateState | undefined,
  state: HandoverState,
) {
  if (gate === undefined || !takesAPlace(act, body.date)) return [];
  const { id: handover, country, quiet, direction } = state;
  const { date: day, session } = body;
  const going = { handover, country, quiet, direction, ...(session === undefined ? {} : { session }) };
  return placesFor(rooms, { gate, day }, [going], act);
}

/** What a plan needs before it is decided: the gate, what the centre there is given, and the places of that day. */
async function planFor(rooms: Rooms, request: Request<'scheduleHandover'>, seen: HandoverState) {
  const { body, act } = request;
  const gate = (await gateById(rooms.store, body.gate))?.state;
  const centre = body.mode === 'land' ? gate?.centre : undefined;
  const { disclosures, ...also } = await copyForCentre(rooms, seen, act.occurredAt, centre);
  return { gate, disclosures, also: { ...also, beside: await placesOn(rooms, request, gate, seen) } };
}

/** Nothing is asked of the database or the keys for whoever may not know of the handover: how long an answer takes tells nothing. */
async function schedule(rooms: Rooms, request: Request<'scheduleHandover'>): Promise<Answer<Receipt>> {
  const { body, act } = request;
  const seen = (await findHandover(rooms, handoverOf(request)))?.state;
  const known = seen !== undefined && mayKnowHandover(request.actor, seen);
  const { gate, disclosures = {}, also } = known ? await planFor(rooms, request, seen) : {};
  const decide: Decide = (state) => journey.scheduleHandover(state, body, gate, disclosures, act);
  return answerOf(await onHandover(rooms, request, decide, also));
}

/** The checklist moves to a newer version when both sides say so. */
async function moveChecklist(rooms: Rooms, request: Request<'moveChecklist'>): Promise<Answer<Receipt>> {
  const decide: Decide = (state) => moveTo(state, request.body, versionsOf(state.template), request.act);
  return answerOf(await onHandover(rooms, request, decide));
}

/** The person does not leave for a gate that is closed by then. */
async function depart(rooms: Rooms, request: Request<'recordDeparture'>): Promise<Answer<Receipt>> {
  const { body, act: by } = request;
  const decide: Decide = async (state) => {
    const gate = (await gateById(rooms.store, state.gate))?.state;
    return recordDeparture(state, body, statusOn(gate, state.date ?? dayOf(by.occurredAt)), by);
  };
  return answerOf(await onHandover(rooms, request, decide));
}

/** What of a handover is read from the case that it belongs to: items C23 and KV2. */
async function fromCaseFile(
  rooms: Rooms,
  request: Request<'recordServicesAnswered'> | Request<'recordAddressConfirmed'>,
  decide: (state: HandoverState, file: CaseState) => Decision<HandoverEvent>,
): Promise<Answer<Receipt>> {
  const file = await caseOfHandover(rooms.store, handoverOf(request));
  if (file === undefined) return { type: 'absent' };
  return answerOf(await onHandover(rooms, request, (state) => decide(state, file.state)));
}

function act<
  Id extends
    | 'refuseHandover'
    | 'postponeHandover'
    | 'disputeHandover'
    | 'resolveDispute'
    | 'recordArrivalAtDestination'
    | 'giveFeedback'
    | 'answerHandoverBreach',
>(
  rooms: Rooms,
  decide: (state: HandoverState, body: Request<Id>['body'], act: Request['act']) => Decision<HandoverEvent>,
) {
  return async (request: Request<Id>): Promise<Answer<Receipt>> => {
    const { body, act: by } = request;
    return answerOf(await onHandover(rooms, request as AnyRequest, (state) => decide(state, body, by)));
  };
}

/** What either side of the gate does. */
export function gateHandlers(rooms: Rooms) {
  return {
    tickChecklistItem: async (request: Request<'tickChecklistItem'>) =>
      answerOf(
        await onHandover(rooms, request, (state) =>
          journey.tickChecklistItem(state, request.params['code'] ?? '', request.body, request.act),
        ),
      ),
    ...asking(rooms),
    acknowledgeNotice: async (request: Request<'acknowledgeNotice'>) =>
      answerOf(
        await onHandover(rooms, request, (state) => journey.noteNotice(state, 'NoticeAcknowledged', request.act)),
      ),
    confirmHandover: (request: Request<'confirmHandover'>) => confirm(rooms, request),
    refuseHandover: act<'refuseHandover'>(rooms, gateSide.refuseHandover),
    postponeHandover: act<'postponeHandover'>(rooms, gateSide.postponeHandover),
    disputeHandover: act<'disputeHandover'>(rooms, gateSide.disputeHandover),
    recordArrivalAtDestination: act<'recordArrivalAtDestination'>(rooms, gateSide.recordArrivalAtDestination),
    giveFeedback: act<'giveFeedback'>(rooms, giveFeedback),
  };
}

/** What the sides' own units do before and after the gate. */
export function sideHandlers(rooms: Rooms) {
  return {
    ...answering(rooms),
    scheduleHandover: (request: Request<'scheduleHandover'>) => schedule(rooms, request),
    moveChecklist: (request: Request<'moveChecklist'>) => moveChecklist(rooms, request),
    sendNotice: async (request: Request<'sendNotice'>) =>
      answerOf(await onHandover(rooms, request, (state) => journey.noteNotice(state, 'NoticeSent', request.act))),
    recordDeparture: (request: Request<'recordDeparture'>) => depart(rooms, request),
    recordReturnToSender: async (request: Request<'recordReturnToSender'>) =>
      answerOf(await onHandover(rooms, request, (state) => gateSide.recordReturnToSender(state, request.act))),
  };
}

/** What Cambodia's casework alone does. */
export function caseworkHandoverHandlers(rooms: Rooms) {
  return {
    answerHandoverBreach: act<'answerHandoverBreach'>(rooms, answerHandoverBreach),
    recordServicesAnswered: (request: Request<'recordServicesAnswered'>) =>
      fromCaseFile(rooms, request, (state, file) =>
        journey.recordServicesAnswered(state, unansweredServices(file, request.act.occurredAt), request.act),
      ),
    recordAddressConfirmed: (request: Request<'recordAddressConfirmed'>) =>
      fromCaseFile(rooms, request, (state, file) =>
        recordAddressConfirmed(state, !addressStands(file, request.act.recordedAt).secondWanted, request.act),
      ),
  };
}

/** Disputes are settled by the central units. */
export function disputeHandlers(rooms: Rooms) {
  return { resolveDispute: act<'resolveDispute'>(rooms, gateSide.resolveDispute) };
}
