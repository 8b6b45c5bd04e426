import { itemsOf, standing } from '@homeward/domain/handover/checklist';
import { deadlinesOf } from '@homeward/domain/handover/deadlines';
import type { HandoverState } from '@homeward/domain/handover/handover';
import type { HandoverLine } from '@homeward/domain/handover/handover-line';
import { minutesOf } from '@homeward/domain/handover/minutes';
import { seenAtDesk } from '@homeward/domain/handover/seen-at-desk';
import { answersAs, sideOf } from '@homeward/domain/handover/sides';
import { versionsOf } from '@homeward/domain/handover/templates/template-for';
import { toldBreaches } from '@homeward/domain/handover/told-breaches';
import { type Actor, deskPath } from '@homeward/domain/people/actor';
import { mayKnowHandover } from '@homeward/domain/people/relations';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { toldOfHandover } from '@homeward/store/deliveries';
import { handoversBroken, handoversOfCountry } from '@homeward/store/lists';
import type { Versioned } from '@homeward/store/load';
import { signatureOf } from '@homeward/store/signatures';
import type { Rooms } from './desk.ts';
import { findHandover } from './handover-places.ts';
import { handoverOf, minutesHash } from './on-handover.ts';
import { reading } from './readings.ts';
import { turnIn, turnOf } from './turn-of.ts';

/** A handover as a list shows it. */
export function rowOf(version: number, line: HandoverLine, actor: Actor, at: string) {
  const { id, number, country, direction, status, date, gate, session, sex, age, citizenship, owed, told } = line;
  const called = number === undefined ? {} : { number };
  const planned = {
    ...(date === undefined ? {} : { date }),
    ...(gate === undefined ? {} : { gate }),
    ...(session === undefined ? {} : { session }),
  };
  const turn = turnOf(line, told, actor, at);
  const mine = { open: owed.length, waitsForMe: turn.next.some(({ awaited }) => awaited) };
  return { id, ...called, version, country, direction, status, ...planned, sex, age, citizenship, ...mine, ...turn };
}

/** Desks that may know of handovers that no mission may know of. */
export const knowsQuiet: readonly string[] = ['casework', 'counterpart'];

/**
 * One country's handovers with one Query, the quiet ones among them where the desk may know of them; for a supervisor those of any
 * country in which something waits for their answer.
 */
async function listHandovers(
  rooms: Rooms,
  request: Request<'listHandovers'>,
): Promise<Answer<ReplyOf<'listHandovers'>>> {
  const { actor, query } = request;
  if (actor.role === 'supervisor') return listed(await handoversBroken(rooms.store, query), request);
  const country = rooms.country === 'KH' ? query.country : rooms.country;
  if (country === undefined) return { type: 'invalid', pointer: '/country', code: 'country-missing' };
  const quiet = knowsQuiet.includes(rooms.desk);
  const page = await handoversOfCountry(rooms.store, country, quiet, query.closed === 'true', query);
  return listed(page, request);
}

/** A page of handovers: those of it that the caller may know of. */
function listed(
  page: Awaited<ReturnType<typeof handoversBroken>>,
  { actor, recordedAt }: Request<'listHandovers'>,
): Answer<ReplyOf<'listHandovers'>> {
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const known = page.items.filter(({ line }) => mayKnowHandover(actor, { ...line, disclosures: copiesOf(line) }));
  return {
    type: 'ok',
    body: { items: known.map(({ version, line }) => rowOf(version, line, actor, recordedAt)), next: page.next },
  };
}

/** What stands in a line of the copies: who has one. */
export function copiesOf({ told }: HandoverLine): Readonly<Record<string, string>> {
  return Object.fromEntries(told.map((name) => [name, '']));
}

function checklistFor(state: HandoverState, actor: Actor) {
  const items = new Map(itemsOf(state).map((item) => [item.code, item]));
  return standing(state).map((one) => {
    const item = items.get(one.code);
    return { ...one, mine: item !== undefined && item.by !== 'system' && answersAs(state, item, actor) !== undefined };
  });
}

/** Opens a handover's clear facts for those who may know of it, once the receipt stands. */
async function readHandover<Reply>(
  rooms: Rooms,
  request: Request<'viewHandover'> | Request<'viewMinutes'>,
  read: (seen: Versioned<HandoverState>) => Answer<Reply> | Promise<Answer<Reply>>,
): Promise<Answer<Reply>> {
  const id = handoverOf(request);
  const there = await findHandover(rooms, id);
  const seen = there !== undefined && mayKnowHandover(request.actor, there.state) ? there : undefined;
  return reading(rooms, request, { seen, thing: `handover#${id}` }, read);
}

/** What became of the mails to the other country. Whom one's own side's mail did not reach would tell whom the case keeps away. */
async function noticesTo({ store, country }: Rooms, { country: of, quiet, id: handover, mission }: HandoverState) {
  const told = await toldOfHandover(store, { country: of, quiet, handover });
  const isAbroad = (one: (typeof told)[number]) =>
    mission === undefined ? one.country !== 'KH' : one.organisation === mission.organisation;
  return told.filter((one) => isAbroad(one) === (country === 'KH'));
}

async function handoverFor(
  rooms: Rooms,
  { actor, recordedAt }: Request<'viewHandover'>,
  { state, version }: Versioned<HandoverState>,
) {
  const turn = turnIn(state, actor, recordedAt);
  const disclosure = state.disclosures[deskPath(rooms.desk, rooms.country)];
  const newest = Math.max(...versionsOf(state.template));
  // Whether a manifest lies behind a link tells what the person agreed to.
  const { disclosure: _manifest, ...link } = state.link ?? { disclosure: undefined };
  const { breaches = [], ...seen } = seenAtDesk(state, actor);
  const body = {
    ...seen,
    ...(breaches.length === 0 ? {} : { breaches: toldBreaches(breaches) }),
    ...(state.link === undefined ? {} : { link: link as Omit<typeof state.link, 'disclosure'> }),
    version,
    minutes: minutesHash(state),
    side: sideOf(state, actor),
    ...turn,
    mayConfirm: turn.next.some(({ act }) => act === 'confirmHandover'),
    checklist: checklistFor(state, actor),
    deadlines: deadlinesOf(state),
    notices: await noticesTo(rooms, state),
    ...(newest > state.templateVersion ? { newerChecklist: newest } : {}),
    ...(disclosure === undefined ? {} : { disclosure }),
  };
  return found(body, version);
}

function viewHandover(rooms: Rooms, request: Request<'viewHandover'>): Promise<Answer<ReplyOf<'viewHandover'>>> {
  return readHandover(rooms, request, (seen) => handoverFor(rooms, request, seen));
}

async function signatureFor({ store }: Rooms, handover: string, state: HandoverState | undefined) {
  if (state?.handedOverAt === undefined) return {};
  const token = await signatureOf(store, { country: state.country, quiet: state.quiet, handover });
  return token === undefined ? {} : { signature: token };
}

async function viewMinutes(rooms: Rooms, request: Request<'viewMinutes'>): Promise<Answer<ReplyOf<'viewMinutes'>>> {
  const seen = await readHandover(rooms, request, (one) => ({ type: 'ok', body: one }) as const);
  if (seen.type !== 'ok') return seen;
  const { state, version } = seen.body;
  const { confirmations, status } = state;
  const signed = await signatureFor(rooms, handoverOf(request), state);
  return found(
    { hash: minutesHash(state), minutes: { ...minutesOf(state) }, confirmations, status, ...signed },
    version,
  );
}

export function viewHandlers(rooms: Rooms) {
  return {
    listHandovers: (request: Request<'listHandovers'>) => listHandovers(rooms, request),
    viewHandover: (request: Request<'viewHandover'>) => viewHandover(rooms, request),
    viewMinutes: (request: Request<'viewMinutes'>) => viewMinutes(rooms, request),
  };
}
