import { createHash } from 'node:crypto';
import { unansweredServices } from '@homeward/domain/case/services/answer';
import type { Decision } from '@homeward/domain/command';
import * as gateSide from '@homeward/domain/handover/at-the-gate';
import * as journey from '@homeward/domain/handover/before-the-journey';
import type { HandoverEvent, HandoverState } from '@homeward/domain/handover/handover';
import { minutesOf } from '@homeward/domain/handover/minutes';
import { mayKnowHandover } from '@homeward/domain/people/relations';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, Request } from '@homeward/runtime/request';
import { gateById } from '@homeward/store/directory';
import { handovers } from '@homeward/store/handovers';
import { caseOfHandover } from '@homeward/store/lists';
import { perform } from '@homeward/store/perform';
import type { Write } from '@homeward/store/write';
import { canonicalJson, type Json } from '@homeward/vault/canonical-json';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { copyFor, openAt } from './disclosures.ts';
import { findHandover, placesOf } from './handover-places.ts';

/** SHA-256 over the canonical minutes, lower-case hex: what both sides confirm. */
export function minutesHash(state: HandoverState): string {
  return createHash('sha256')
    .update(canonicalJson(minutesOf(state) as unknown as Json))
    .digest('hex');
}

export function handoverOf({ params }: { readonly params: Readonly<Record<string, string>> }): string {
  return params['handoverId'] ?? '';
}

type Decide = (state: HandoverState) => Decision<HandoverEvent> | Promise<Decision<HandoverEvent>>;

/** What a command on a handover takes with it: further writes, and the sealed answer it opened. */
type Also = { readonly writes: readonly Write[]; readonly restsOn?: string };
const nothing: Also = { writes: [] };

async function onHandover(rooms: Rooms, request: AnyRequest, decide: Decide, { writes, ...rests }: Also = nothing) {
  const id = handoverOf(request);
  return perform(rooms.store, commandOf(request as Request), {
    of: handovers,
    ids: placesOf(rooms, id),
    mayKnow: (state) => mayKnowHandover(request.actor, state),
    decide: (state) => decide(state as HandoverState),
    with: () => writes,
    receipt: receiptOf(request, `handover#${id}`, undefined, rests),
  });
}

/** Confirms the current minutes. An old hash is answered with the current one, so the reader sees what changed. */
async function confirm(rooms: Rooms, request: Request<'confirmHandover'>): Promise<Answer<Receipt>> {
  let current = '';
  const outcome = await onHandover(rooms, request, (state) => {
    current = minutesHash(state);
    return gateSide.confirmHandover(state, request.body, current, request.act);
  });
  const changed = outcome.type === 'refused' && outcome.breaches.includes('minutes-changed');
  return answerOf(changed ? { ...outcome, current: { minutes: current } } : outcome);
}

/** Casework accepts for Cambodia: the sheet, sealed for casework, goes on to the transit centre that will meet her. */
async function copyForTransit(
  rooms: Rooms,
  id: string,
): Promise<Also & { readonly disclosures: Readonly<Record<string, string>> }> {
  const seen = await findHandover(rooms, id);
  const [name = '', answer] =
    Object.entries(seen?.state.disclosures ?? {}).find(([key]) => key.startsWith('answer:')) ?? [];
  const desk = name.slice('answer:'.length).split('-')[0];
  if (rooms.desk !== 'casework' || seen === undefined || desk === undefined || answer === undefined)
    return { disclosures: {}, writes: [] };
  const sections = await openAt(rooms, { desk, country: seen.state.country }, answer);
  if (sections === undefined) return { disclosures: {}, writes: [] };
  const copy = await copyFor(rooms, { desk: 'transit', country: 'KH' }, sections);
  return { disclosures: { transit: copy.id }, writes: copy.writes, restsOn: answer };
}

async function schedule(rooms: Rooms, request: Request<'scheduleHandover'>): Promise<Answer<Receipt>> {
  const [gate, { disclosures, ...also }] = await Promise.all([
    gateById(rooms.store, request.body.gate),
    copyForTransit(rooms, handoverOf(request)),
  ]);
  const decide: Decide = (state) =>
    journey.scheduleHandover(state, request.body, gate?.status ?? 'unknown', disclosures, request.act);
  return answerOf(await onHandover(rooms, request, decide, also));
}

/** Item C23 is read from the case that this handover belongs to. */
async function servicesAnswered(rooms: Rooms, request: Request<'recordServicesAnswered'>): Promise<Answer<Receipt>> {
  const file = await caseOfHandover(rooms.store, handoverOf(request));
  if (file === undefined) return { type: 'absent' };
  return answerOf(
    await onHandover(rooms, request, (state) =>
      journey.recordServicesAnswered(state, unansweredServices(file.state, request.act.occurredAt), request.act),
    ),
  );
}

function act<
  Id extends
    | 'refuseHandover'
    | 'postponeHandover'
    | 'disputeHandover'
    | 'resolveDispute'
    | 'recordDeparture'
    | 'recordArrivalAtDestination',
>(
  rooms: Rooms,
  decide: (state: HandoverState, body: Request<Id>['body'], act: Request['act']) => Decision<HandoverEvent>,
) {
  return async (request: Request<Id>): Promise<Answer<Receipt>> => {
    const { body, act: by } = request as unknown as {
      readonly body: Request<Id>['body'];
      readonly act: Request['act'];
    };
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
    acknowledgeNotice: async (request: Request<'acknowledgeNotice'>) =>
      answerOf(
        await onHandover(rooms, request, (state) => journey.noteNotice(state, 'NoticeAcknowledged', request.act)),
      ),
    confirmHandover: (request: Request<'confirmHandover'>) => confirm(rooms, request),
    refuseHandover: act<'refuseHandover'>(rooms, gateSide.refuseHandover),
    postponeHandover: act<'postponeHandover'>(rooms, gateSide.postponeHandover),
    disputeHandover: act<'disputeHandover'>(rooms, gateSide.disputeHandover),
    recordArrivalAtDestination: act<'recordArrivalAtDestination'>(rooms, gateSide.recordArrivalAtDestination),
  };
}

/** What the sides' own units do before and after the gate. */
export function sideHandlers(rooms: Rooms) {
  return {
    scheduleHandover: (request: Request<'scheduleHandover'>) => schedule(rooms, request),
    sendNotice: async (request: Request<'sendNotice'>) =>
      answerOf(await onHandover(rooms, request, (state) => journey.noteNotice(state, 'NoticeSent', request.act))),
    recordDeparture: act<'recordDeparture'>(rooms, journey.recordDeparture),
    recordReturnToSender: async (request: Request<'recordReturnToSender'>) =>
      answerOf(await onHandover(rooms, request, (state) => gateSide.recordReturnToSender(state, request.act))),
  };
}

/** What Cambodia's casework alone does. */
export function caseworkHandoverHandlers(rooms: Rooms) {
  return { recordServicesAnswered: (request: Request<'recordServicesAnswered'>) => servicesAnswered(rooms, request) };
}

/** Disputes are settled by the central units. */
export function disputeHandlers(rooms: Rooms) {
  return { resolveDispute: act<'resolveDispute'>(rooms, gateSide.resolveDispute) };
}
