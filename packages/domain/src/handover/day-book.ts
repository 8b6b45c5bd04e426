import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { moment } from '../dates.ts';
import { atTheOffice } from '../directory/at-the-office.ts';
import { clock } from '../directory/clock.ts';
import { type GateLimits, places } from '../directory/gate.ts';
import { sayingRoom } from '../directory/keeping.ts';
import { check, refusals } from '../law/refusal.ts';
import { farCountry } from '../people/actor.ts';
import { stampOf } from '../people/grant-role.ts';
import { gateHasRoom } from '../rules/gate-has-room.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { receptionHasRoom } from '../rules/reception-has-room.ts';
import { id } from '../text.ts';
import { isOfThePast } from './of-the-past.ts';

/** A handover that goes through a gate, or is received, on one day. */
const place = z.lazy(() =>
  z.strictObject({ handover: id, country: farCountry, quiet: z.boolean(), session: clock.optional() }),
);
export type Place = z.infer<typeof place>;

/**
 * One day at one place: for how many there is room, if somebody said so, and which handovers have a place, in the order
 * they got it.
 */
export const dayBookState = z.lazy(() =>
  z.strictObject({ status: z.literal('kept'), room: places.optional(), taken: z.array(place) }),
);
export type DayBookState = z.infer<typeof dayBookState>;

const stamp = { at: moment, by: z.string(), organisation: z.string() };
export const dayBookEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('RoomSaid'), ...stamp, room: places }),
    z.strictObject({ type: z.literal('PlacesTaken'), ...stamp, taken: z.array(place), gone: z.array(id) }),
  ]),
);
export type DayBookEvent = z.infer<typeof dayBookEvent>;

/** The day after an event. A handover that now goes elsewhere gives up its place here. */
export function evolveDayBook(state: DayBookState | undefined, event: DayBookEvent): DayBookState {
  const { taken, ...rest } = state ?? { status: 'kept', taken: [] };
  if (event.type === 'RoomSaid') return { ...rest, taken, room: event.room };
  return {
    ...rest,
    taken: [...stayingIn(taken, [...event.gone, ...event.taken.map(({ handover }) => handover)]), ...event.taken],
  };
}

/** Those that keep their place when some are gone. */
function stayingIn(taken: readonly Place[], gone: readonly string[]): readonly Place[] {
  return taken.filter(({ handover }) => !gone.includes(handover));
}

export const sayRoomBody = z.lazy(() => z.strictObject({ room: places, ...timing.shape }));

/**
 * The receiving side says for how many it has room on a day. Who has a place keeps it: a person decides who goes
 * elsewhere.
 */
export function sayRoom(room: number, act: Act): Decision<DayBookEvent> {
  const held = atTheOffice(sayingRoom, {}, act.by, check(lateEntryGivesItsReason, act));
  if (held.type === 'refused') return held;
  return decided({ type: 'RoomSaid', ...stampOf(act), room });
}

/** A plan takes a place; a late entry of a day that is over takes none. */
export function takesAPlace(act: Act, day: string): boolean {
  return !isOfThePast(act, day);
}

const ahead: readonly string[] = ['scheduled', 'departed', 'pending'];

/** Whether a handover, as far as it is known now, is still to go through a gate. */
export function isToGoThrough(
  handover: { readonly status: string; readonly gate?: string | undefined },
  gate: string,
): boolean {
  return handover.gate === gate && ahead.includes(handover.status);
}

/**
 * Which handovers take a place in a book, which give theirs up, and which go the same way and stand in another book.
 */
export type Wanted = {
  readonly taken: readonly Place[];
  readonly gone: readonly string[];
  readonly elsewhere: readonly Place[];
};

function there(state: DayBookState | undefined, { taken, gone, elsewhere }: Wanted): readonly Place[] {
  const coming = taken.map(({ handover }) => handover);
  return [...elsewhere, ...stayingIn(state?.taken ?? [], [...gone, ...coming])];
}

/** Places at a gate, as many as it lets through that day. */
export function takeGatePlaces(
  state: DayBookState | undefined,
  wanted: Wanted,
  { limits, day }: { readonly limits: GateLimits; readonly day: string },
  act: Act,
): Decision<DayBookEvent> {
  const refused = refusals(check(gateHasRoom, limits, day, there(state, wanted), wanted.taken));
  return refused ?? taking(wanted, act);
}

/**
 * Places at the reception, as far as the receiving side said how many it has. `room`: the number that stands in another
 * book.
 */
export function takeReceptionPlaces(
  state: DayBookState | undefined,
  wanted: Wanted,
  room: number | undefined,
  act: Act,
): Decision<DayBookEvent> {
  const had = there(state, wanted).length;
  const refused = refusals(check(receptionHasRoom, room ?? state?.room, had, wanted.taken.length));
  return refused ?? taking(wanted, act);
}

function taking({ taken, gone }: Wanted, act: Act): Decision<DayBookEvent> {
  return decided({ type: 'PlacesTaken', ...stampOf(act), taken: [...taken], gone: [...gone] });
}

type Book = { readonly under: string; readonly state: DayBookState | undefined };
type Going = Place & { readonly under: string };

/** For how many there is room, if one of the books says it. */
export function roomIn(books: readonly Pick<Book, 'state'>[]): number | undefined {
  return books.find(({ state }) => state?.room !== undefined)?.state?.room;
}

/**
 * What some handovers take in each book that they belong to, given those that still go that way and the books that
 * count as one.
 */
export function placesWanted(
  books: readonly Book[],
  going: readonly Going[],
  {
    alive,
    together,
  }: { readonly alive: readonly string[]; readonly together: (one: string, other: string) => boolean },
) {
  return books
    .filter(({ under }) => going.some((one) => one.under === under))
    .map(({ under, state }) => {
      const same = books.filter((one) => one.under !== under && together(one.under, under));
      const stay = same.flatMap((one) => one.state?.taken ?? []).filter(({ handover }) => alive.includes(handover));
      const beside = going.filter((one) => one.under !== under && together(one.under, under));
      const wanted: Wanted = {
        taken: going.filter((one) => one.under === under).map(({ under: _, ...one }) => one),
        gone: (state?.taken ?? []).map(({ handover }) => handover).filter((one) => !alive.includes(one)),
        elsewhere: [...stay, ...beside.map(({ under: _, ...one }) => one)],
      };
      return { under, wanted, room: roomIn(same) };
    });
}
