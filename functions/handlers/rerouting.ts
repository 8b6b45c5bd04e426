import { type GateState, leadsTo } from '@homeward/domain/directory/gate';
import { desksWithSheet } from '@homeward/domain/handover/desks-with-sheet';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { type Goes, holdHandover, type Move, rerouteHandover } from '@homeward/domain/handover/reroute';
import { rerouteTogether, type ToldOfMoves } from '@homeward/domain/handover/rerouting';
import { farCountry } from '@homeward/domain/people/actor';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { type Beside, beside } from '@homeward/store/beside';
import { allGates } from '@homeward/store/gates';
import { handovers, handoversAt } from '@homeward/store/handovers';
import { perform } from '@homeward/store/perform';
import { chainHead, receiptWrite } from '@homeward/store/receipt';
import { chainOf } from '@homeward/store/receipt-chain';
import { mostWrites, reroutings, writesOfAct } from '@homeward/store/reroutings';
import type { Write } from '@homeward/store/write';
import { type CentreCopy, copyForCentre } from './centre-copies.ts';
import { placesFor } from './day-books.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { gateNamed } from './gates.ts';

type Reroute = Request<'rerouteHandovers'>;
type Planned = {
  readonly move: Move;
  readonly state: HandoverState;
  readonly gate: GateState | undefined;
  readonly copy: CentreCopy;
};

const goesOf = (move: Move): Goes | undefined => ('goes' in move ? move.goes : undefined);

/** The handovers that are to move, wherever they stand between the countries of a gate; `undefined` when one is not there. */
async function found(
  { store }: Rooms,
  gate: GateState,
  moves: readonly Move[],
): Promise<readonly HandoverState[] | undefined> {
  const countries = farCountry.options.filter((one) => leadsTo(gate, one));
  const places = moves.flatMap(({ handover }) =>
    countries.flatMap((country) => [false, true].map((quiet) => ({ country, quiet, handover }))),
  );
  const states = await handoversAt(store, places);
  return moves.every(({ handover }) => states.some(({ id }) => id === handover)) ? states : undefined;
}

/** What the centre on the new way is given. Where the same one meets the person, it keeps what it has. */
async function copyOn(
  rooms: Rooms,
  state: HandoverState,
  from: GateState,
  to: GateState | undefined,
  at: string,
): Promise<CentreCopy> {
  const had = state.disclosures['transit'];
  const same = had !== undefined && to?.centre !== undefined && to.centre === from.centre;
  return same ? { disclosures: { transit: had }, writes: [] } : copyForCentre(rooms, state, at, to?.centre);
}

async function planned(
  rooms: Rooms,
  { body, act }: Reroute,
  from: GateState,
  all: readonly GateState[],
  states: readonly HandoverState[],
) {
  return Promise.all(
    body.moves.map(async (move): Promise<Planned> => {
      const state = states.find(({ id }) => id === move.handover) as HandoverState;
      const goes = goesOf(move);
      const gate = all.find(({ id }) => id === goes?.gate);
      const copy =
        goes === undefined ? { disclosures: {}, writes: [] } : await copyOn(rooms, state, from, gate, act.occurredAt);
      return { move, state, gate, copy };
    }),
  );
}

function moving({ move, state, gate, copy }: Planned, from: string, { act }: Reroute): Beside {
  const { country, quiet, id } = state;
  return beside(handovers, { country, quiet, handover: id }, (now) =>
    'goes' in move
      ? rerouteHandover(
          now,
          from,
          { to: move.goes, gate, mode: gate?.mode ?? 'land', disclosures: copy.disclosures },
          act,
        )
      : holdHandover(now, from, move.waits, act),
  );
}

/** Places for all who go the same way on the same day, taken at once. */
async function places(rooms: Rooms, plans: readonly Planned[], { act }: Reroute): Promise<readonly Beside[]> {
  const going = plans.flatMap(({ move, gate, state }) => {
    const goes = goesOf(move);
    return goes === undefined || gate === undefined ? [] : [{ gate, goes, state }];
  });
  const groups = Map.groupBy(going, ({ gate, goes }) => `${gate.id}#${goes.date}`);
  const books = await Promise.all(
    [...groups.values()].map((group) => {
      const [first] = group;
      const at = { gate: first?.gate as GateState, day: first?.goes.date ?? '' };
      const each = group.map(({ state: { id: handover, country, quiet, direction }, goes: { session } }) => ({
        handover,
        country,
        quiet,
        direction,
        ...(session === undefined ? {} : { session }),
      }));
      return placesFor(rooms, at, each, act);
    }),
  );
  return books.flat();
}

/** The desks that know of them, each with those that it knows of. */
function toldOf(plans: readonly Planned[]): readonly ToldOfMoves[] {
  const known = plans.flatMap(({ state, copy }) =>
    desksWithSheet({ ...state.disclosures, ...copy.disclosures })
      .filter((desk) => !state.quiet || !desk.startsWith('embassy'))
      .map((desk) => ({ desk, handover: state.id })),
  );
  const byDesk = Map.groupBy(known, ({ desk }) => desk);
  return [...byDesk].map(([desk, all]) => ({ desk, handovers: all.map(({ handover }) => handover) }));
}

/** Whoever opens a sealed answer for a centre leaves a receipt of it, one each. */
async function opened({ store }: Rooms, request: Reroute, plans: readonly Planned[]): Promise<readonly Write[]> {
  const drafts = plans.flatMap(({ state, copy: { restsOn } }) =>
    restsOn === undefined ? [] : [receiptOf(request, `handover#${state.id}`, undefined, { restsOn })],
  );
  return Promise.all(drafts.map(async (draft) => receiptWrite(draft, await chainHead(store, chainOf(draft)))));
}

/** How many records the act writes: itself and its receipt, each handover and each book with its event, and what a centre is given. */
function writesOf(plans: readonly Planned[], books: number): number {
  const copies = plans.flatMap(({ copy }) => copy.writes).length + plans.filter(({ copy }) => copy.restsOn).length;
  return writesOfAct(plans.length + books, copies);
}

/** A handover that is not there is as absent as the act on it; whether the same key did something before is answered first. */
const missing = (gate: string): Beside => ({
  at: { table: 'directory', key: { pk: `crossing#${gate}`, sk: 'state' } },
  move: () => ({ type: 'absent' }),
});

/** Some of what was to go through a gate goes another way or waits: all in one act, each side told once. */
export async function reroute(rooms: Rooms, request: Reroute): Promise<Answer<Receipt>> {
  const all = (await allGates(rooms.store)).map(({ state }) => state);
  const from = all.find(({ id }) => id === gateNamed(request));
  if (from === undefined) return { type: 'absent' };
  const states = await found(rooms, from, request.body.moves);
  const plans = states === undefined ? [] : await planned(rooms, request, from, all, states);
  const books = await places(rooms, plans, request);
  const { key: id, act } = request;
  const going = request.body.moves.map(({ handover }) => handover);
  const moves = { id, gate: from.id, handovers: going, told: [...toldOf(plans)] };
  const besides = [...plans.map((plan) => moving(plan, from.id, request)), ...books];
  const outcome = await perform(rooms.store, commandOf(request), {
    of: reroutings,
    ids: [{ gate: from.id, key: id }],
    creates: true,
    decide: () => rerouteTogether({ ...moves, writes: writesOf(plans, books.length), most: mostWrites }, act),
    beside: states === undefined ? [missing(from.id)] : besides,
    with: async () => [...plans.flatMap(({ copy }) => copy.writes), ...(await opened(rooms, request, plans))],
    receipt: receiptOf(request, `gate#${from.id}`),
  });
  return answerOf(outcome);
}
