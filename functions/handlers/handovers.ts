import { createHash } from 'node:crypto';
import { lineOfOwnSheet } from '@homeward/domain/case/disclosures/sheet';
import { handoverSheet } from '@homeward/domain/case/sections';
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
import { keyRemoval } from '@homeward/store/key-rows';
import { caseOfHandover } from '@homeward/store/lists';
import { perform } from '@homeward/store/perform';
import type { Write } from '@homeward/store/write';
import { canonicalJson, type Json } from '@homeward/vault/canonical-json';
import { uuidv7 } from 'uuidv7';
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

/** What an earlier date had laid at a centre is closed: perhaps another one meets her now. */
function closedBefore(id: string | undefined): readonly Write[] {
  return id === undefined ? [] : [keyRemoval({ country: 'KH', desk: 'transit', thing: `disclosure#${id}` })];
}

/** Casework accepts for Cambodia: the sheet, sealed for casework, goes on to the one centre that meets whoever comes through this gate. */
async function copyForTransit(
  rooms: Rooms,
  handover: string,
  at: string,
  centre: string | undefined,
): Promise<Also & { readonly disclosures: Readonly<Record<string, string>> }> {
  const seen = await findHandover(rooms, handover);
  const [name = '', answer] =
    Object.entries(seen?.state.disclosures ?? {}).find(([key]) => key.startsWith('answer:')) ?? [];
  const desk = name.slice('answer:'.length).split('-')[0];
  if (rooms.desk !== 'casework' || seen === undefined || desk === undefined || answer === undefined)
    return { disclosures: {}, writes: [] };
  const gone = closedBefore(seen.state.disclosures['transit']);
  const sections = centre && (await openAt(rooms, { desk, country: seen.state.country }, answer));
  if (!sections) return { disclosures: {}, writes: gone };
  const { sheet: said } = sections['sheet'] as { readonly sheet?: unknown };
  const sheet = handoverSheet.parse(said);
  const line = lineOfOwnSheet({ id: uuidv7(), organisation: centre, sheet }, { handover, at });
  const copy = await copyFor(rooms, { desk: 'transit', country: 'KH' }, sections, line);
  return { disclosures: { transit: copy.id }, writes: [...copy.writes, ...gone], restsOn: answer };
}

async function schedule(rooms: Rooms, request: Request<'scheduleHandover'>): Promise<Answer<Receipt>> {
  const { body, act: by } = request;
  const gate = await gateById(rooms.store, body.gate);
  const centre = body.mode === 'land' ? gate?.centre : undefined;
  const { disclosures, ...also } = await copyForTransit(rooms, handoverOf(request), by.occurredAt, centre);
  const decide: Decide = (state) => journey.scheduleHandover(state, body, gate?.status ?? 'unknown', disclosures, by);
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
