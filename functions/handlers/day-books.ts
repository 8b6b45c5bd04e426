import type { Act } from '@homeward/domain/command';
import type { GateState } from '@homeward/domain/directory/gate';
import { limitsOn } from '@homeward/domain/directory/gate-on-a-day';
import {
  type DayBookState,
  isToGoThrough,
  type Place,
  placesWanted,
  takeGatePlaces,
  takeReceptionPlaces,
} from '@homeward/domain/handover/day-book';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { farCountry } from '@homeward/domain/people/actor';
import { type Beside, besideOrNew } from '@homeward/store/beside';
import { type DayBookId, dayBooks } from '@homeward/store/day-books';
import { handoversAt } from '@homeward/store/handovers';
import { getAll, readState } from '@homeward/store/load';
import type { Rooms } from './desk.ts';
import { knowsQuiet } from './view-handovers.ts';

type Under = DayBookId['under'];
type Book = { readonly of: DayBookId['of']; readonly under: Under; readonly state: DayBookState | undefined };
export type OnADay = { readonly gate: GateState; readonly day: string };
/** A handover that is to go through a gate. */
export type Going = Place & Pick<HandoverState, 'direction'>;

/** The prefixes whose books a desk may read: an embassy never those of what it must not know. */
function prefixesOf({ desk, country }: Pick<Rooms, 'desk' | 'country'>): readonly Under[] {
  const countries = country === 'KH' ? farCountry.options : [country];
  const kinds = knowsQuiet.includes(desk) ? (['handover', 'quiet'] as const) : (['handover'] as const);
  return countries.flatMap((one) => kinds.map((kind) => `${one}#${kind}` as const));
}

function idsFor(rooms: Rooms, gate: string, day: string): readonly DayBookId[] {
  const shown = prefixesOf(rooms).flatMap((under) => [
    { under, of: 'gate', gate, day } as const,
    { under, of: 'reception', gate, day } as const,
  ]);
  const own = { under: 'KH#transit', of: 'reception', gate, day } as const;
  return rooms.country === 'KH' ? [...shown, own] : shown;
}

/** Every book of one gate and day that this desk may read. */
export async function booksOf(rooms: Rooms, gate: string, day: string): Promise<readonly Book[]> {
  const ids = idsFor(rooms, gate, day);
  const items = await getAll(
    rooms.store,
    ids.map((id) => ({ table: dayBooks.table, key: dayBooks.stateKey(id) })),
  );
  return ids.map(({ of, under }, at) => ({ of, under, state: readState(dayBooks, items[at])?.state }));
}

/** Who has a place in some books and goes that way by now: whoever does not has left it without a word. */
async function stillGoing(rooms: Rooms, books: readonly Book[], { gate, day }: OnADay): Promise<readonly string[]> {
  const places = new Map(books.flatMap(({ state }) => state?.taken.map((one) => [one.handover, one] as const) ?? []));
  const states = await handoversAt(rooms.store, [...places.values()]);
  return states.filter((state) => isToGoThrough(state, gate.id) && state.date === day).map(({ id }) => id);
}

const gateBook = ({ country, quiet }: Going): Under => `${country}#${quiet ? 'quiet' : 'handover'}`;
const receptionBook = (one: Going): Under => (one.direction === 'inbound' ? 'KH#transit' : gateBook(one));
const sameCountry = (one: string, other: string): boolean => one.slice(0, 2) === other.slice(0, 2);

function place({ direction: _, ...one }: Going, under: Under) {
  return { ...one, under };
}

/**
 * The places that some handovers take on a day: at the gate where it is limited, and where they are received. A foreign desk takes none
 * in Cambodia's own book, which it cannot read: casework sees whoever is too many there.
 */
export async function placesFor(
  rooms: Rooms,
  at: OnADay,
  going: readonly Going[],
  act: Act,
): Promise<readonly Beside[]> {
  const books = await booksOf(rooms, at.gate.id, at.day);
  const alive = await stillGoing(rooms, books, at);
  const asked = { at, books, going, alive, act };
  return [...gatePlaces(asked), ...receptionPlaces(asked)];
}

function bookId(of: DayBookId['of'], under: string, { gate, day }: OnADay): DayBookId {
  return { under: under as Under, of, gate: gate.id, day };
}

type Asked = {
  readonly at: OnADay;
  readonly books: readonly Book[];
  readonly going: readonly Going[];
  readonly alive: readonly string[];
  readonly act: Act;
};

/** All books of a gate count as one. */
function gatePlaces({ at, books, going, alive, act }: Asked): readonly Beside[] {
  const limits = limitsOn(at.gate, at.day);
  if (Object.keys(limits).length === 0) return [];
  const own = books.filter(({ of }) => of === 'gate');
  const asked = going.map((one) => place(one, gateBook(one)));
  return placesWanted(own, asked, { alive, together: () => true }).map(({ under, wanted }) =>
    besideOrNew(dayBooks, bookId('gate', under, at), (state) =>
      takeGatePlaces(state, wanted, { limits, day: at.day }, act),
    ),
  );
}

/** A country receives its own, the quiet ones among them. */
function receptionPlaces({ at, books, going, alive, act }: Asked): readonly Beside[] {
  const own = books.filter(({ of }) => of === 'reception');
  const asked = going.map((one) => place(one, receptionBook(one)));
  return placesWanted(own, asked, { alive, together: sameCountry }).map(({ under, wanted, room }) =>
    besideOrNew(dayBooks, bookId('reception', under, at), (state) => takeReceptionPlaces(state, wanted, room, act)),
  );
}
