import { DeleteCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
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

/** Takes away a seat in that role which was entered by hand and never moved since; `false`, and nothing is done, of any other. */
export async function takeSeatAway(store: Store, place: SeatPlace, role: StaffRow['role']): Promise<boolean> {
  try {
    await store.db.send(
      new DeleteCommand({
        TableName: nameOf(store, 'staff'),
        Key: seats.stateKey(place),
        // A seat that the office makes is proposed at its first version and granted at a later one.
        ConditionExpression: 'v = :first AND #state.#status = :granted AND #state.#role = :role',
        ExpressionAttributeNames: { '#state': 'state', '#status': 'status', '#role': 'role' },
        ExpressionAttributeValues: { ':first': 1, ':granted': 'granted', ':role': role },
      }),
    );
    return true;
  } catch (fault) {
    if ((fault as Error).name !== 'ConditionalCheckFailedException') throw fault;
    return false;
  }
}
