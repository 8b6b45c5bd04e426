import { evolveSeat, seatEvent } from '@homeward/domain/people/seat-events';
import { type SeatPlace, seatName } from '@homeward/domain/people/seat-name';
import { type SeatState, seatState } from '@homeward/domain/people/staff';
import { aggregate } from './aggregate.ts';
import { readLine } from './load.ts';
import type { Store } from './open-store.ts';
import { type Asked, type Page, pageOf } from './page.ts';

/** Seats of people at desks. The state item is the very row that every request reads (`staff.ts`): nothing is written twice. */
export const seats = aggregate({
  name: 'seat',
  table: 'staff',
  stateKey: (place: SeatPlace) => ({ pk: staffPk(place), sk: 'staff' }),
  eventPk: (place) => staffPk(place),
  nameOf: seatName,
  state: seatState,
  event: seatEvent,
  evolve: evolveSeat,
  line: seatState,
  lineOf: (state: SeatState) => state,
  indexes: (place) => ({
    seatsPk: 'seats',
    seatsSk: staffPk(place),
    colleaguesPk: deskPk(place),
    colleaguesSk: place.subject,
  }),
});

/** The partition of a seat, as a request names its caller. */
function staffPk({ country, desk, subject }: SeatPlace): string {
  return `${country}#${desk}#${subject}`;
}

/** All seats of one desk of one country, as its index keeps them. */
function deskPk({ country, desk }: Pick<SeatPlace, 'country' | 'desk'>): string {
  return `${country}#${desk}`;
}

/** Who sits at one desk of one country. */
export async function seatsAt(store: Store, place: Pick<SeatPlace, 'country' | 'desk'>): Promise<readonly SeatState[]> {
  const query = { table: 'staff', index: 'colleagues', partition: deskPk(place) } as const;
  const found: SeatState[] = [];
  let after: Page<unknown>['last'];
  do {
    const page = await pageOf(store, query, { limit: 100, after });
    if (page === 'invalid') break;
    found.push(...page.items.map((item) => readLine(seats, item).line));
    after = page.last;
  } while (after !== undefined);
  return found;
}

/** Every seat, by country and desk: one page. */
export async function allSeats(store: Store, asked: Asked) {
  const page = await pageOf(store, { table: 'staff', index: 'seats', partition: 'seats' }, asked);
  if (page === 'invalid') return page;
  return { items: page.items.map((item) => readLine(seats, item)), next: page.next };
}
