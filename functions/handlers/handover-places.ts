import type { HandoverState } from '@homeward/domain/handover/handover';
import { farCountry } from '@homeward/domain/people/actor';
import { type HandoverId, handovers } from '@homeward/store/handovers';
import { getAll, readState, type Versioned } from '@homeward/store/load';
import type { Rooms } from './desk.ts';

/**
 * Where a handover may stand for this desk: a foreign desk knows its country, an embassy never the quiet ones;
 * Cambodia's desks look in all of them with one call.
 */
export function placesOf(
  { desk, country }: Pick<Rooms, 'desk' | 'country'>,
  handover: string,
): readonly [HandoverId, ...HandoverId[]] {
  const countries = country === 'KH' ? farCountry.options : [country];
  const quiets = desk === 'embassy' || desk === 'mission' ? [false] : [false, true];
  const [first, ...rest] = countries.flatMap((one) => quiets.map((quiet) => ({ country: one, quiet, handover })));
  if (first === undefined) throw new Error('a desk without a country');
  return [first, ...rest];
}

/** One handover, wherever it stands. */
export async function findHandover(rooms: Rooms, id: string): Promise<Versioned<HandoverState> | undefined> {
  const items = await getAll(
    rooms.store,
    placesOf(rooms, id).map((one) => ({ table: handovers.table, key: handovers.stateKey(one) })),
  );
  return readState(
    handovers,
    items.find((item) => item !== undefined),
  );
}
