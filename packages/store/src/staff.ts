import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { SeatPlace } from '@homeward/domain/people/seat-name';
import { rowOf, type StaffEntry, type StaffRow, staffRow, stateOf } from '@homeward/domain/people/staff';
import { readState } from './load.ts';
import { stateItem } from './move-writes.ts';
import { nameOf, type Store } from './open-store.ts';
import { seats } from './seats.ts';
import type { Put } from './write.ts';

/** The caller's seat at this desk, read at every request so that a revocation holds at once. */
export async function seatOf(store: Store, place: SeatPlace): Promise<StaffRow | undefined> {
  const found = await store.db.send(
    new GetCommand({ TableName: nameOf(store, 'staff'), Key: seats.stateKey(place), ConsistentRead: true }),
  );
  const seat = readState(seats, found.Item);
  return seat === undefined ? undefined : rowOf(seat.state);
}

/** A seat that a deployer enters by hand: the first ones, before anybody is there to grant them. */
export function seatWrite(entry: StaffEntry): Put {
  const row = staffRow.parse(entry);
  return { table: 'staff', item: stateItem(seats, row, 1, stateOf(row)) };
}
