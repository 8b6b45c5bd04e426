import { blocking, itemsOf, standing } from '@homeward/domain/handover/checklist';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { minutesOf } from '@homeward/domain/handover/minutes';
import { answersAs, sideOf, speaksFor } from '@homeward/domain/handover/sides';
import { type Actor, deskPath } from '@homeward/domain/people/actor';
import { mayKnowHandover } from '@homeward/domain/people/clearance';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { handoversOfCountry } from '@homeward/store/lists';
import type { Versioned } from '@homeward/store/load';
import type { Rooms } from './desk.ts';
import { findHandover } from './handover-places.ts';
import { handoverOf, minutesHash } from './handovers.ts';

/** Whether the next act is this actor's: accept, acknowledge, depart, confirm, or record the arrival. */
function waitsFor(state: HandoverState, actor: Actor): boolean {
  const side = sideOf(state, actor);
  switch (state.status) {
    case 'proposed':
    case 'postponed':
    case 'refused':
      return state.awaits === side;
    case 'scheduled':
      return side === 'S' || state.before.acknowledgedAt === undefined;
    case 'departed':
    case 'pending':
      return state.confirmations[side] === undefined && speaksFor(state, side, actor);
    case 'handed-over':
      return side === 'V';
    case 'disputed':
    case 'received':
    case 'returned':
      return false;
  }
}

function lineOf({ version, state }: Versioned<HandoverState>, actor: Actor) {
  const { id, country, direction, status, date, gate, sex, age, citizenship } = state;
  const planned = { ...(date === undefined ? {} : { date }), ...(gate === undefined ? {} : { gate }) };
  const open = blocking(state, 'confirm').length;
  return {
    id,
    version,
    country,
    direction,
    status,
    ...planned,
    sex,
    age,
    citizenship,
    open,
    waitsForMe: waitsFor(state, actor),
  };
}

/** One country's handovers: one Query, of the quiet ones too where the desk may know of them. */
async function listHandovers(
  rooms: Rooms,
  request: Request<'listHandovers'>,
): Promise<Answer<ReplyOf<'listHandovers'>>> {
  const { actor, query } = request;
  const country = rooms.country === 'KH' ? query.country : rooms.country;
  if (country === undefined) return { type: 'invalid', pointer: '/country', code: 'country-missing' };
  const page = await handoversOfCountry(rooms.store, country, false, query.closed === 'true', query);
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const quiet = await quietOnes(rooms, request, country);
  const known = [...quiet, ...page.items].filter(({ state }) => mayKnowHandover(actor, state));
  return { type: 'ok', body: { items: known.map((one) => lineOf(one, actor)), next: page.next } };
}

async function quietOnes(
  rooms: Rooms,
  { query }: Request<'listHandovers'>,
  country: 'TH' | 'VN' | 'MY',
): Promise<readonly Versioned<HandoverState>[]> {
  const desks: readonly string[] = ['casework', 'counterpart'];
  if (!desks.includes(rooms.desk) || query.cursor !== undefined) return [];
  const page = await handoversOfCountry(rooms.store, country, true, query.closed === 'true', { limit: 100 });
  return page === 'invalid' ? [] : page.items;
}

function checklistFor(state: HandoverState, actor: Actor) {
  const items = new Map(itemsOf(state).map((item) => [item.code, item]));
  return standing(state).map((one) => {
    const item = items.get(one.code);
    return { ...one, mine: item !== undefined && item.by !== 'system' && answersAs(state, item, actor) !== undefined };
  });
}

async function known(
  rooms: Rooms,
  request: Request<'viewHandover'> | Request<'viewMinutes'>,
): Promise<Versioned<HandoverState> | undefined> {
  const seen = await findHandover(rooms, handoverOf(request));
  return seen !== undefined && mayKnowHandover(request.actor, seen.state) ? seen : undefined;
}

async function viewHandover(rooms: Rooms, request: Request<'viewHandover'>): Promise<Answer<ReplyOf<'viewHandover'>>> {
  const seen = await known(rooms, request);
  if (seen === undefined) return { type: 'absent' };
  const { state, version } = seen;
  const side = sideOf(state, request.actor);
  const disclosure = state.disclosures[deskPath(rooms.desk, rooms.country)];
  const body = {
    ...state,
    version,
    minutes: minutesHash(state),
    side,
    mayConfirm: speaksFor(state, side, request.actor),
    checklist: checklistFor(state, request.actor),
    ...(disclosure === undefined ? {} : { disclosure }),
  };
  return found(body, version);
}

async function viewMinutes(rooms: Rooms, request: Request<'viewMinutes'>): Promise<Answer<ReplyOf<'viewMinutes'>>> {
  const seen = await known(rooms, request);
  if (seen === undefined) return { type: 'absent' };
  const { state, version } = seen;
  const { confirmations, status } = state;
  return found({ hash: minutesHash(state), minutes: { ...minutesOf(state) }, confirmations, status }, version);
}

export function viewHandlers(rooms: Rooms) {
  return {
    listHandovers: (request: Request<'listHandovers'>) => listHandovers(rooms, request),
    viewHandover: (request: Request<'viewHandover'>) => viewHandover(rooms, request),
    viewMinutes: (request: Request<'viewMinutes'>) => viewMinutes(rooms, request),
  };
}
